// Writes the parts of a pack as columns of text. src/careers/packed/unpack-*.ts reads them back; the build
// compares what comes out with what went in.

const blank = '-';
const isBlank = (value) => value === undefined || Number.isNaN(value);

/** See `numbers` in src/careers/packed/columns.ts. */
const numbers = (values) => values.map((value) => (isBlank(value) ? blank : String(value))).join(' ');

/** See `planes` there. */
function planes(values) {
  const digits = values.map((value) => {
    if (isBlank(value)) return blank.repeat(3);
    if (!Number.isInteger(value) || value < 0 || value >= 36 ** 3)
      throw new RangeError(`No room for ${value}`);
    return value.toString(36).padStart(3, '0');
  });
  return [0, 1, 2].map((place) => digits.map((each) => each[place]).join('')).join('');
}

/** See `characters` there. */
const characters = (values) =>
  values.map((value) => (isBlank(value) ? '~' : String.fromCharCode(48 + value))).join('');

/** See `texts` there. */
function texts(values) {
  const odd = values.find((value) => value.includes('|'));
  if (odd) throw new RangeError(`“|” separates texts and cannot stand in one: ${odd}`);
  return values.join('|');
}

/** One sign a value: its place in a list from 1 on; 0 where blank. */
const places = (values, list) => values.map((value) => list.indexOf(value) + 1).join('');

/** The rows that have the figures of the row before share them. */
function recordsOf({ table, rows, details }) {
  const figures = rows.map((row) => {
    const { wages, education, experience, training, employment } = details[row];
    return JSON.stringify([
      wages,
      education,
      experience,
      training,
      employment,
      table.growth[row],
      table.openings[row],
    ]);
  });
  const isNew = rows.map((row) => figures[row] !== figures[row - 1]);
  return { signs: isNew.map((is) => (is ? '+' : '=')).join(''), firsts: rows.filter((row) => isNew[row]) };
}

function packIndex(index) {
  const slug = (pathway) => pathway.id.split('/')[1];
  const derived = (name) =>
    name
      .toLowerCase()
      .replace(/&|\band\b/g, ' ')
      .replace(/[^a-z]+/g, '-');
  const pathway = (each) => [
    slug(each) === derived(each.name.en) ? '' : slug(each),
    each.name.en,
    each.name.es,
  ];
  const { clusters, sizes, clusterInterests, ...head } = index;
  return {
    head,
    clusters: clusters.map(({ id, name, pathways }) =>
      texts([id, name.en, name.es, ...pathways.flatMap(pathway)]),
    ),
    sizes,
    clusterInterests,
  };
}

function packTable({ index, table, records }) {
  const ids = index.clusters.flatMap(({ pathways }) => pathways.map(({ id }) => id));
  const digits = table.code.map((code) => Number(code.replace(/\D/g, '')));
  const of = (column) => records.firsts.map((row) => table[column][row]);
  return {
    codes: numbers(digits.map((each, row) => each - (digits[row - 1] ?? 0))),
    titles: texts(table.title),
    pathways: table.pathways
      .map((list) => list.map((id) => characters([ids.indexOf(id)])).join('+'))
      .join(''),
    records: records.signs,
    wages: planes(of('wage').map((wage) => wage / 10)),
    growth: numbers(of('growth').map((growth) => Math.round(growth * 10))),
    openings: numbers(of('openings').map((people) => people / 100)),
    education: of('education')
      .map((place) => (place < 0 ? blank : place))
      .join(''),
    zones: [...table.zone].join(''),
    interests: table.interests.join(' '),
    byTitle: planes([...table.byTitle]),
  };
}

/** What is left of the employment at the end when growth has been taken into account, in hundreds. */
function employmentRest({ from, to }, growth) {
  return Math.round(to / 100) - Math.round((from / 100) * (1 + growth / 100));
}

function figuresOfColumns({ rows, details, records }) {
  const titles = records.firsts.map((first, place) => {
    const next = records.firsts[place + 1] ?? rows.length;
    return (
      rows
        .slice(first, next)
        .map((row) => details[row].figuresOf?.title)
        .find(Boolean) ?? ''
    );
  });
  const signs = { combined: 'c', parent: 'p' };
  const kinds = rows.map((row) => signs[details[row].figuresOf?.kind] ?? '.');
  return { figuresOf: texts(titles), figuresOfKind: kinds.join('') };
}

function wageColumns(wages) {
  const step = (upper, lower) => planes(wages.map((each) => (each[upper] - each[lower]) / 10));
  return {
    p10: step('p25', 'p10'),
    p25: step('median', 'p25'),
    p75: step('p75', 'median'),
    p90: step('p90', 'p75'),
    hourly: wages.flatMap(({ hourlyMedian }, record) => (hourlyMedian ? [[record, hourlyMedian]] : [])),
  };
}

function packDetails(loaded, lists) {
  const { table, rows, details, records } = loaded;
  const of = (key) => records.firsts.map((row) => details[row][key]);
  const growth = records.firsts.map((row) => table.growth[row]);
  const scores = rows.map((row) => details[row].interestScores);
  return {
    ...wageColumns(of('wages')),
    blanks: places(
      of('wages').map((wages) => wages.blank),
      lists.blankReasons,
    ),
    experience: places(of('experience'), lists.experienceLevels),
    training: places(of('training'), lists.trainingKinds),
    employment: numbers(of('employment').map((each) => each && each.from / 100)),
    employmentRest: numbers(
      of('employment').map((each, place) => each && employmentRest(each, growth[place])),
    ),
    ...figuresOfColumns(loaded),
    scores: lists.interestAreas.map((area) =>
      characters(scores.map((each) => each && Math.round(each[area] * 10) - 10)),
    ),
    related: texts(rows.map((row) => details[row].related.map((other) => other - row).join(' '))),
  };
}

/**
 * @param {import('../../src/careers/career-parts.js').CareerParts} parts of the pack
 * @param {object} lists the lists of src/careers/career-pack.ts, whose places are written down
 * @returns {Promise<Record<string, Record<string, unknown>>>} what each module exports, by file name
 */
export async function packColumns(parts, lists) {
  const [index, table, { of }, en, es, names] = await Promise.all([
    parts.index(),
    parts.table(),
    parts.details(),
    parts.texts('en'),
    parts.texts('es'),
    parts.names(),
  ]);
  const rows = table.code.map((_, row) => row);
  const loaded = { index, table, rows, details: rows.map(of) };
  const withRecords = { ...loaded, records: recordsOf(loaded) };
  return {
    'index-part': packIndex(index),
    'table-part': packTable(withRecords),
    'details-part': packDetails(withRecords, lists),
    'names-part': { names: texts(names) },
    'texts-en': { sentences: texts(en.sentence) },
    'texts-es': { sentences: texts(es.sentence), titles: texts(es.title) },
  };
}
