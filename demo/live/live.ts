// Two windows on one plan: the student's portal and another person's, live over the reference server.
import { byId, fillSelect, partOf } from '../page-parts.js';
import { readSettings, writeSettings, type Settings } from '../settings.js';
import { nameOf, studentById, students, viewerOf, type DemoRole } from '../students.js';
import { liveWords, type LiveWords } from './live-words.js';
import { makePane } from './pane.js';

const say = (sentence: string): void => {
  byId('said').textContent = sentence;
};
const panes = { left: makePane('left', say), right: makePane('right', say) };

/** The first window is the student's, so the second is somebody else's. */
function readChoices(search: string): Settings {
  const settings = readSettings(search);
  return settings.as === 'student' ? { ...settings, as: 'counselor' } : settings;
}

function show(settings: Settings): void {
  const words = liveWords[settings.lang];
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset.theme = settings.theme;
  document.title = `${words.title} – Riverbend`;
  showWords(words);
  showChoices(settings);
  showPane('left', settings, 'student');
  showPane('right', settings, settings.as);
}

function showWords(words: LiveWords): void {
  const { title, lead, skip, student, other, language, foot } = words;
  const texts = {
    title,
    lead,
    skip,
    foot,
    'student-label': student,
    'as-label': other,
    'own-label': words.own,
  };
  for (const [id, text] of Object.entries({ ...texts, 'lang-label': language })) byId(id).textContent = text;
  byId('choices').ariaLabel = words.choices;
}

function showChoices({ student: id, as: chosen, lang }: Settings): void {
  const student = studentById(id);
  const others = student.viewers.filter(({ as }) => as !== 'student');
  fillSelect(
    partOf('student', HTMLSelectElement),
    students.map((each) => [each.id, each.name]),
    id,
  );
  fillSelect(
    partOf('as', HTMLSelectElement),
    others.map(({ as, viewer }) => [as, nameOf(student, viewer, lang)]),
    chosen,
  );
  partOf('lang', HTMLSelectElement).value = lang;
}

function showPane(place: keyof typeof panes, settings: Settings, as: DemoRole): void {
  const { student: id, lang, theme } = settings;
  const student = studentById(id);
  const device = partOf('own', HTMLInputElement).checked ? 'own' : 'shared';
  const search = new URLSearchParams({ live: 'yes', student: id, as, lang, theme, device });
  const name = nameOf(student, viewerOf(student, as), lang);
  panes[place].show({ name, words: liveWords[lang], address: `./index.html?${search.toString()}` });
}

byId('panes').append(panes.left.element, panes.right.element);
let choices = readChoices(location.search);
byId('choices').addEventListener('change', () => {
  const valueOf = (id: string): string => partOf(id, HTMLSelectElement).value;
  const asked = new URLSearchParams({
    student: valueOf('student'),
    as: valueOf('as'),
    lang: valueOf('lang'),
  });
  choices = readChoices(`?${asked.toString()}&theme=${choices.theme}`);
  writeSettings(choices);
  show(choices);
});
show(choices);
