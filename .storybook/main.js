/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration serves the demo from its folder; the stories need none of it.
    options: { builder: { viteConfigPath: '.storybook/vite.config.js' } },
  },
  stories: ['../stories/*.stories.ts'],
  staticDirs: [{ from: '../themes', to: '/themes' }],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
};
