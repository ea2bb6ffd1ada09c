import { isolated } from '../format.js';

/** What the cluster guide says, in English. This is the type of every other language. */
export const en = {
  heading: 'Cluster guide',
  title: (cluster: string) => `Cluster guide: ${isolated(cluster)}`,
  choose: 'Choose a cluster',

  /** What people do in each cluster, by its id. */
  about: {
    agriculture: 'People grow food, care for animals and look after land and water.',
    construction: 'People plan, build and repair homes, roads and other places.',
    arts: 'People make pictures, music, shows and news.',
    business: 'People plan the work of a company and keep it running.',
    education: 'People teach, train and help others learn.',
    finance: 'People help others save, borrow, insure and keep track of money.',
    government: 'People plan and run services for everybody in a town, a state or the country.',
    health: 'People help others stay healthy, and care for them when they are sick or hurt.',
    hospitality: 'People give others a good meal, a place to stay or a good time.',
    'human-services': 'People help children, families and others in daily life.',
    'information-technology': 'People build computer systems and programs, and keep them safe.',
    law: 'People keep others safe, and see that laws are followed and fair.',
    manufacturing: 'People make things with tools and machines, and keep the machines working.',
    marketing: 'People find out what others want to buy, tell them about it and sell it.',
    stem: 'People find out how the world works, and use it to design new things.',
    transportation: 'People move goods and travelers by road, rail, water and air.',
  },
  closest: 'Jobs here come from',

  /** Said after how many there are. */
  jobs: (count: string) => `${count}, most openings first`,
  /** Over those whose figures are published for a group alone. */
  inGroups: (count: string) => `${count} counted in groups, biggest groups first`,
  inGroupsHelp: 'No numbers are published for these jobs alone. Each number is for the whole group.',
  none: 'No openings are published for this cluster.',

  next: 'What is next',
  steps: {
    look: 'Look at one job that sounds good to you.',
    talk: 'Talk about it with your school counselor.',
    add: 'Add the job or the cluster to your plan.',
  },

  take: { normal: 'Print this guide', large: 'Print in large letters', file: 'Download the table (CSV)' },
  /** Heads of columns that are in the file alone. */
  file: {
    code: 'Code (O*NET-SOC)',
    work: 'What people do',
    whose: 'Numbers are for',
    wage: 'Middle pay, US dollars a year',
    wageWords: 'Middle pay in words',
    growth: (from: number, to: number) => `Growth from ${from} to ${to}, percent`,
  },
  inFile: (name: string) => `The table is in a file: ${isolated(name)}. Look in your downloads.`,
  cannot: 'This page does not let you do that.',
};

/** The words of the cluster guide. */
export type CareerGuideWords = typeof en;
