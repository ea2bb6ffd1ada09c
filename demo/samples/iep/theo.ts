import { importIepCsv, type IepSource } from 'ilp-elements/crosswalk/import';
import { theo, theosCaseManager } from '../../../stories/fixtures/people.js';
import { iepPairOf } from './hand-over.js';

/** Where Theo's file comes from. */
export const theosSource: IepSource = { system: 'Spreadsheet of the district', exportedOn: '2026-09-14' };

/**
 * Theo's IEP as his case manager got it: a spreadsheet saved as CSV. Two rows are doubtful. One has a name
 * that is no section of an IEP; the other has its day before its month.
 */
export const theosCsv = `Section,Description,Name,Date,Service Provider,How often,Applies to
IEP date,,,2026-05-15,,,
Annual review date,,,5/14/2027,,,
Birth date,,,8/29/2008,,,
Grade,12,,,,,
Student strengths,"Theo does voices that children follow. He knows where every book lives, and he is kind.",,,,,
Age-appropriate transition assessment,"Likes helping people and being heard. Calm places suit him.",Picture interest inventory,4/21/2026,,,
Postsecondary goal: employment,Theo will work with stories and children at a public library.,,,,,
Postsecondary goal: education and training,Theo will train on the job at the library and the radio station.,,,,,
Postsecondary goal: independent living,Theo will ride the city bus to work and home on his own.,,,,,
Annual goal,"Theo will ride the bus to the library and back, with his phone, on four of five days.",,5/14/2027,,,
Annual goal,Theo will tell a story of twelve pages by heart.,,5/14/2027,,,
Progress report,"Three days of five, with somebody two seats away.",,25/08/2026,,,
Present levels of academic achievement and functional performance,"Theo reads large print and remembers what he hears. He says his answers, and somebody writes them down.",,2026-05-15,,,
Course of study,"Reading aloud, Math at work, Employability skills 4, work at the library",,,,,
Diploma decision,South Carolina High School Credential. Theo may choose again each year.,,2023-05-16,,,
Transition service: instruction,Whom to ask at work and how to say what helps,,,Teacher N.,Twice a week,
Transition service: community experiences,The children's room of the public library,,,Librarian C.,Three afternoons a week,
Transition service: daily living skills,Shopping and cooking for a day,,,Teacher N.,Once a week,
Related services,Travel training on the city bus,,,Travel trainer,Twice a week until he rides alone,
Accommodations,Large print,,,,,Everywhere
Accommodations,"Read it to him once, then wait",,,,,All classes and tests
Accommodations,"He says it, somebody types it, he checks it",,,,,All classes and tests
Modifications,Shorter texts and fewer problems,,,,,Math for everyday life; Earth science
Summary of performance,"A draft is begun. Theo says what goes in first.",,5/21/2027,,,
Agency linkage,May pay for training after high school.,Vocational rehabilitation,,,,
Agency invited,Invited. Theo said yes.,Vocational rehabilitation,,,,
IEP team,Student. He leads the meeting.,Theo B.,,,,
IEP team,IEP teacher,Teacher N.,,,,
IEP team,Librarian,Librarian C.,,,,
Age of majority,Theo holds his own rights. He was told a year before.,,8/29/2026,,,
Parking lot,Ask about a beehive.,,,,,
Annual review,The team looks at all of it again.,,5/14/2027,,,
`;

/** What came of reading it. */
export const theosImport = importIepCsv(theosCsv, { source: theosSource });

/** His IEP, as his case manager brought it in. */
export const iep = iepPairOf(theosImport, theo, { by: theosCaseManager, on: '2026-09-14' });
