import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { builtInCareers } from '../../src/careers/built-in.js';
import type { CareerTable } from '../../src/careers/career-parts.js';
import { careerSearch, type CareerSearch } from '../../src/careers/search.js';
import { englishQueries, spanishQueries, type Query } from './search-queries.js';
import { rows, table, tableOf, titlesOf } from './small-careers.js';

const column = (key: 'names' | 'sentence') => rows.map((row) => row[key] ?? '');
const search = found(careerSearch(table, { names: column('names'), sentence: column('sentence') }));
const first = (text: string) => titlesOf(search(text))[0];

/** A search for words that say something. */
function found(find: CareerSearch): (text: string) => readonly number[] {
  return (text) => find(text) ?? assert.fail(`“${text}” was no search`);
}

/** A search over titles alone, or with everyday titles. */
function searchIn(
  titles: readonly string[],
  names: readonly string[] = [],
  openings: readonly number[] = [],
) {
  const some = titles.map((title, row) => ({ title, pathways: [], openings: openings[row] ?? 0 }));
  const find = found(careerSearch(tableOf(some), { names }));
  return (text: string) => find(text).map((row) => titles[row]!);
}

describe('searching for an occupation', () => {
  it('puts a whole title first, then its beginning, its words, everyday titles, sentences', () => {
    const titles = ['Sentence', 'Everyday', 'School nurse helpers', 'Nurse midwives', 'Nurses'];
    const some = titles.map((title) => ({ title, pathways: [] }));
    const find = careerSearch(tableOf(some), {
      names: ['', 'floor nurse', '', '', ''],
      sentence: ['Work beside a nurse.', '', '', '', ''],
    });
    assert.deepEqual(find('nurse'), [4, 3, 2, 1, 0]);
  });

  it('puts an everyday title that is just that before one that ends so, and that before others', () => {
    const find = searchIn(['one', 'two', 'three'], ['nurse teacher', 'school nurse', 'driver;nurse']);
    assert.deepEqual(find('nurse'), ['three', 'two', 'one']);
  });

  it('puts what needs more people first among equals, and “All Other” behind', () => {
    const find = searchIn(['Cooks, Fast', 'Cooks, Slow', 'Cooks, All Other'], [], [10, 2000, 9000]);
    assert.deepEqual(find('cook'), ['Cooks, Slow', 'Cooks, Fast', 'Cooks, All Other']);
  });

  it('finds while a word is being typed', () => {
    for (const text of ['v', 've', 'vet', 'veterin', 'veterinarians'])
      assert.match(first(text)!, /^Veterinar/, text);
  });

  it('does not mind accents, case, apostrophes and punctuation', () => {
    for (const text of ['NURSES AIDE', "nurse's aide", 'nurse’s-aide', ' nürses,  aide! '])
      assert.equal(first(text), 'Nursing Assistants', text);
  });

  it('does not mind singular or plural', () => {
    for (const text of ['librarian', 'librarians', 'library', 'libraries'])
      assert.ok(searchIn(['Librarians', 'Library helpers'])(text).length > 0, text);
    assert.equal(searchIn(['Bosses', 'Coaches', 'Secretaries'])('coach')[0], 'Coaches');
    assert.equal(searchIn(['Bosses', 'Coaches', 'Secretaries'])('secretary')[0], 'Secretaries');
    assert.equal(searchIn(['Bosses', 'Coaches', 'Secretaries'])('boss')[0], 'Bosses');
  });

  it('does not mind the order of words, but prefers the typed one', () => {
    assert.equal(first('designer game video'), 'Video Game Designers');
    assert.deepEqual(searchIn(['Truck bus', 'Bus truck'])('bus truck'), ['Bus truck', 'Truck bus']);
  });

  it('finds words of one row in different places', () => {
    assert.equal(first('nurse school'), 'Registered Nurses');
    assert.equal(first('carpenter wood tools'), 'Helpers--Carpenters');
  });

  it('forgives one slip in words of four letters and two in words of eight', () => {
    for (const text of ['nusre', 'narse', 'nurrse', 'nrse', 'nuse'])
      assert.match(first(text)!, /Nurse/, text);
    for (const text of ['vetenarian', 'veternarian', 'vetrinairan'])
      assert.equal(first(text), 'Veterinarians');
    assert.equal(first('carpemtetr'), 'Carpenters');
    assert.deepEqual(search('zet'), []);
  });

  it('forgives a slip in a word that is still being typed', () => {
    assert.equal(first('phtogr'), 'Photographers');
    assert.equal(first('game desing'), 'Video Game Designers');
  });

  it('gives what is exact before what is forgiven', () => {
    const find = searchIn(['Tailor shops', 'Sailors'], ['', 'tailors at sea']);
    assert.deepEqual(find('tailor'), ['Tailor shops', 'Sailors']);
    assert.deepEqual(searchIn(['Farmers', 'Framers'])('framer'), ['Framers', 'Farmers']);
  });

  it('forgives nothing where the exact words find enough', () => {
    const find = searchIn(['Farm hands', 'Farm helpers', 'Farm owners', 'Fart', 'Form makers']);
    assert.deepEqual(find('farm').toSorted(), ['Farm hands', 'Farm helpers', 'Farm owners']);
  });

  it('takes one word for two and two for one', () => {
    assert.equal(first('fire fighter'), 'Firefighters');
    assert.equal(first('fire figther'), 'Firefighters');
    assert.equal(first('webdesigner'), 'Web and Digital Interface Designers');
  });

  it('prefers two words as one to one of the two', () => {
    const find = searchIn(['Fire chiefs', 'Firefighters'], [], [9000, 1]);
    assert.deepEqual(find('fire fighter'), ['Firefighters']);
  });

  it('prefers a whole word to the beginning of one', () => {
    assert.deepEqual(searchIn(['Artist helpers', 'Art helpers'], [], [9000, 1])('art'), [
      'Art helpers',
      'Artist helpers',
    ]);
  });

  it('leaves words aside that say nothing', () => {
    assert.equal(first('I want to be a nurse'), first('nurse'));
    assert.equal(searchIn(['IT support', 'Sales'])('it')[0], 'IT support');
    assert.equal(searchIn(['Theater crew', 'Sales'])('the')[0], 'Theater crew');
  });

  it('gives what has the rarest of the words where nothing has all of them', () => {
    assert.equal(first('people who dance on rockets'), 'Dancers');
    const find = searchIn(['Helper one', 'Helper two', 'Helper six', 'Pilots'], ['', '', '', 'rocket crew']);
    assert.equal(find('helper rocket')[0], 'Pilots');
  });

  it('finds titles in the reader’s language and in the pack’s', () => {
    const title = rows.map((row) => (row.title === 'Registered Nurses' ? 'Enfermeras y enfermeros' : ''));
    const find = found(careerSearch(table, { title }));
    for (const text of ['enfermera', 'enfermero', 'ENFERMEROS', 'enfermra', 'registered'])
      assert.equal(titlesOf(find(text))[0], 'Registered Nurses', text);
  });

  it('reads a title with a line break as one', () => {
    const find = careerSearch(
      tableOf([
        { title: 'One\nline', pathways: [] },
        { title: 'Two', pathways: [] },
      ]),
    );
    assert.deepEqual([find('one line'), find('two')], [[0], [1]]);
  });

  it('is no search where nothing was typed that says something', () => {
    const find = careerSearch(table);
    for (const text of ['', '  ', '?!', '$$$', '🎉', '👩‍🚒 👍', 'best jobs', 'a job', 'What do I want to be '])
      assert.equal(find(text), undefined, text);
    assert.equal(first('🎉 nurse'), first('nurse'));
  });

  it('looks for the job and not for the words around it', () => {
    for (const text of ['What does a nurse do?', 'how to become a nurse', 'my job: nurse', 'nurse careers'])
      assert.deepEqual(search(text), search('nurse'), text);
    assert.deepEqual(search('¿Qué hace una nurse?'), search('nurse'));
  });

  it('prefers an everyday title that is just that to a longer word that begins so', () => {
    const find = searchIn(['Veterinary helpers', 'Animal healers'], ['vet helper', 'vet'], [9000, 1]);
    assert.deepEqual(find('vet'), ['Animal healers', 'Veterinary helpers']);
    assert.deepEqual(searchIn(['Medical helpers', 'Médicas'], [], [9000, 1])('medica'), [
      'Médicas',
      'Medical helpers',
    ]);
  });

  it('guesses only near the answer where there is one', () => {
    assert.deepEqual(searchIn(['Meseras', 'Yeseros', 'Menores'])('mesero'), ['Meseras']);
  });

  it('gives few guesses', () => {
    const titles = Array.from({ length: 30 }, (_, number) => `Processor ${number}`);
    assert.equal(searchIn(titles)('princessor').length, 10);
    assert.equal(searchIn(titles)('processor of nothing').length, 10);
    assert.equal(searchIn(titles)('processer').length, 30);
    assert.deepEqual(searchIn(['Door makers', 'Forums'])('lorem ipsum dolor'), []);
  });

  it('does not take five letters with a slip for the beginning of a word', () => {
    assert.deepEqual(searchIn(['Cartographers'])('carro'), []);
  });

  it('looks at the first words alone where a page was pasted', () => {
    assert.deepEqual(search('nurse school '.repeat(5000)), search('nurse school '.repeat(5)));
  });

  it('finds nothing in nothing, and nothing where nothing is near', () => {
    assert.deepEqual(careerSearch(tableOf([]))('nurse'), []);
    assert.deepEqual(search('qqqq xxxx'), []);
  });
});

describe('any search', () => {
  const anySearch = careerSearch(table, { names: column('names'), sentence: column('sentence') });

  it('gives each row once, and the same rows each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const rows = anySearch(text);
        assert.equal(new Set(rows).size, rows?.length ?? 0);
        assert.deepEqual(anySearch(text), rows);
      }),
    );
  });

  it('finds every title by itself, first', () => {
    rows.forEach(({ title }, row) => assert.equal(search(title)[0], row, title));
  });

  it('finds every title by any of its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.title), fc.nat(), (title, any) => {
        const words = title.split(/[^A-Za-z]+/).filter((word) => word.length > 3);
        const word = words[any % words.length]!;
        assert.ok(titlesOf(search(word)).includes(title), `${word} in ${title}`);
      }),
    );
  });
});

describe('searching in the built-in occupations', () => {
  let careers: CareerTable;
  let english: CareerSearch;
  let spanish: CareerSearch;

  before(async () => {
    careers = await builtInCareers.table();
    const names = await builtInCareers.names();
    english = careerSearch(careers, { ...(await builtInCareers.texts('en')), names });
    spanish = careerSearch(careers, { ...(await builtInCareers.texts('es')), names });
  });

  const missed = (find: CareerSearch, queries: readonly Query[]) =>
    queries.flatMap(([typed, ...codes]) => {
      const five = find(typed)?.slice(0, 5) ?? [];
      return five.some((row) => codes.includes(careers.code[row]!)) ? [] : typed;
    });

  it('finds what people mean among the first five, in English', () => {
    assert.ok(englishQueries.length > 100);
    assert.deepEqual(missed(english, englishQueries), []);
  });

  it('finds what people mean among the first five, in Spanish', () => {
    assert.ok(spanishQueries.length > 15);
    assert.deepEqual(missed(spanish, spanishQueries), []);
  });

  it('puts those first whom the word means, and not those it is part of', () => {
    const firstCodes = (find: CareerSearch, text: string, count: number) =>
      find(text)
        ?.slice(0, count)
        .map((row) => careers.code[row]);
    for (const text of ['doctor', 'i want to be a doctor', 'doctors'])
      assert.deepEqual(
        firstCodes(english, text, 4),
        ['29-1215.00', '29-1216.00', '29-1221.00', '29-1214.00'],
        text,
      );
    assert.deepEqual(firstCodes(spanish, 'quiero ser doctora', 1), ['29-1215.00']);
    for (const find of [english, spanish]) {
      assert.deepEqual(firstCodes(find, 'cop', 1), ['33-3051.00']);
      assert.deepEqual(firstCodes(find, 'vet', 1), ['29-1131.00']);
    }
    assert.deepEqual(firstCodes(spanish, 'medica', 1), ['29-1215.00']);
  });

  it('finds work with something as it finds the thing', () => {
    assert.deepEqual(english('work with animals'), english('animals'));
    assert.deepEqual(english('I want to work with animals'), english('animals'));
    const codes = english('work with animals')?.map((row) => careers.code[row]);
    for (const code of ['29-1131.00', '19-1023.00', '39-2011.00']) assert.ok(codes?.includes(code), code);
    assert.ok((english('work')?.length ?? 0) > 0);
  });

  it('finds the work where only the person who does it was typed, with a slip too', () => {
    for (const text of ['constructor', 'constructora', 'construtor', 'construtora'])
      assert.deepEqual(
        spanish(text)
          ?.slice(0, 1)
          .map((row) => careers.code[row]),
        ['47-2061.00'],
        text,
      );
  });

  it('finds nothing, or next to nothing, for what means nothing', () => {
    for (const text of ['asdfgh', 'xyzzy', 'blorp', 'qwertz uiop'])
      assert.deepEqual([english(text), spanish(text)], [[], []], text);
    assert.deepEqual(english('lorem ipsum dolor'), []);
    for (const text of ['princess', 'surfer', 'wizard']) assert.ok(english(text)!.length <= 10, text);
    for (const text of ['carro', 'perro', 'mesero', 'cantante']) assert.ok(spanish(text)!.length < 5, text);
  });

  it('finds every occupation by its title, among the first two', () => {
    careers.title.forEach((title, row) => {
      assert.ok(english(title)?.slice(0, 2).includes(row), title);
    });
  });
});
