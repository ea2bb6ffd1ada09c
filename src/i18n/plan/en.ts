/** What `<ilp-plan>` says, in English. This is the type of every other language. */
export const en = {
  /** The plan on its way in, or not to be had. */
  opening: 'Opening the plan …',
  notSetUp:
    'This plan cannot be shown yet. The page does not say which plan, who is looking, or where plans are kept.',
  newer:
    'This plan was changed by a newer version of this page. You can read it. To change it, load the page again.',
  readOnly: 'You can read this plan. It cannot be changed here.',
  removed: 'This plan was removed. Ask your school if you need it back.',
  left: 'You have left this plan. Nothing unsaved is kept here.',
  failed: {
    unavailable:
      'The plan cannot be reached right now. Nothing is lost. Check your connection, then try again.',
    unauthenticated: 'Please sign in again. Then the plan opens.',
    forbidden: 'You cannot open this plan. Ask your school if you think you should.',
    damaged:
      'This plan cannot be read. Nothing in it was changed. Tell your school, and ask for a saved copy.',
    storage:
      'This browser does not let the page keep a plan. Try another browser, or leave the private window.',
    newer: 'This plan was made by a newer version of this page. Load the page again. Nothing was changed.',
  },
  tryAgain: 'Try again',
  /** How safe the work is. */
  saved: 'All changes are saved.',
  saving: 'Saving …',
  keptOnDevice: 'Not saved yet. Kept on this device.',
  keptInPage: 'Not saved yet. Kept only in this page. Keep it open.',
  why: {
    offline: 'It will be sent when you are back online.',
    unavailable: 'Storage does not answer right now. The page keeps trying.',
    quota: 'This device is full. Make some room, then try again.',
    serverFull: 'There is no room left where plans are kept. Tell your school. The page keeps trying.',
    signIn: 'Please sign in again.',
    newer: 'The plan was changed by a newer version of this page. Load the page again.',
    forbidden: 'You may not change this plan.',
    tooLarge: 'The plan has no room left. Remove what you do not need.',
    closed: 'Storage was closed. Load the page again.',
    unsupported: 'This plan cannot be changed here.',
    refused: 'The plan could not be saved as it is. Tell your school.',
  },
  needsSignIn: 'Please sign in again.',
  needsAnswer: 'There is something for you to decide. Look below.',
  /** Where work is while a question waits for its answer. */
  keptMeanwhile: {
    device: 'It is kept on this device.',
    page: 'Keep this page open.',
  },
};

/** The words of `<ilp-plan>`. */
export type PlanWords = typeof en;
