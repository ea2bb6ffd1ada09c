import { defineConfig } from 'vite';
import { packageAliases } from '../tools/lib/entries.mjs';

export default defineConfig({ resolve: { alias: packageAliases } });
