import { isolated, isolatedLast, plural } from '../format.js';
import type { CrosswalkImportWords } from './en.js';

const lines = (count: number): string => plural('es', count, { one: '1 línea', other: `${count} líneas` });

/** What is said before a copy comes in, and what came of it, in Spanish. */
export const previewWords: Pick<CrosswalkImportWords, 'preview' | 'facts' | 'outcomes'> = {
  preview: {
    heading: 'Antes de traerlo',
    headingFor: (name) => `Antes de traerlo para ${isolatedLast(name)}`,
    lines: (count) =>
      plural('es', count, {
        one: 'Se puede traer 1 línea del IEP.',
        other: `Se pueden traer ${count} líneas del IEP.`,
      }),
    nothing: 'Todavía no se puede traer ninguna línea.',
    source: (system, day) => `Una copia de ${isolated(system)}, del ${isolatedLast(day)}`,
    typed: (day) => `Una copia escrita a mano el ${isolatedLast(day)}`,
    dates: 'Fechas del IEP',
    noDate: 'No se dio',
    factsGone: 'La copia que está aquí los tiene. Esta no, así que se perderían:',
    otherBirthday:
      'La fecha de nacimiento es otra que la de la copia que está aquí. Mire si es el estudiante correcto.',
    otherGrade: 'El grado es otro que el del plan. Mire si es el estudiante correcto.',
    changes: 'Qué cambia',
    added: 'Nuevas',
    same: 'Iguales',
    changed: 'Cambiadas',
    gone: 'Ya no están',
    lost: (count) =>
      plural('es', count, {
        one: '1 enlace lleva a una línea que no está en la copia nueva. Ya no llevaría a nada.',
        other: `${count} enlaces llevan a líneas que no están en la copia nueva. Ya no llevarían a nada.`,
      }),
    lostLink: (words) => `Se perdería un enlace: “${isolated(words)}”`,
    unnamed: 'Nada escrito',
    show: 'Leer las líneas',
    before: 'Antes:',
    now: 'Ahora:',
    readers: 'Quién ve qué',
    shared: 'El estudiante ve estas, y también la familia y usted:',
    team: 'Solo el equipo del IEP ve estas: usted y la familia, y un estudiante que es mayor de edad:',
    sharedNone: 'No hay nada que el estudiante pueda ver.',
    teamNone: 'No hay nada solo para el equipo del IEP.',
    everyDate: 'Quien puede ver el IEP también ve sus fechas.',
    findings: (count) => `Revise esto, por favor (${count})`,
    bring: 'Traerlo',
    bringing: 'Trayéndolo …',
    leave: 'Ahora no',
    said: (added, changed, gone, doubts) =>
      `Mírelo antes de traerlo. Nuevas: ${added}. Cambiadas: ${changed}. Ya no están: ${gone}.${
        doubts > 0 ? ` Para revisar: ${doubts}.` : ''
      }`,
  },
  facts: {
    iepDate: 'El IEP es del',
    annualReviewDate: 'El equipo lo revisa a más tardar el',
    transferOfRightsDate: 'Los derechos pasan al estudiante el',
    birthDate: 'Fecha de nacimiento del estudiante',
    gradeLevel: 'Grado',
  },
  outcomes: {
    saved: (count, shared) => `La copia ya está aquí: ${lines(count)}. El estudiante ve ${shared} de ellas.`,
    lookAgain: (parts) =>
      `Hay enlaces que llevan a palabras que cambiaron. Mírelos otra vez: ${isolated(parts)}`,
    conflict:
      'Mientras tanto, otra persona trajo una copia. No se tocó. Mire qué cambia ahora. Traiga la suya solo si es la más nueva.',
    half: 'Llegó solo la mitad de la copia. Lo que tiene aquí se conserva. Pulse “Traerlo” otra vez para terminar.',
    forbidden:
      'Usted no puede traer un IEP aquí. Lo que tiene aquí se conserva. Pregunte a quien cuida esta página.',
    signIn: 'Vuelva a iniciar sesión y pulse “Traerlo” otra vez. Lo que tiene aquí se conserva.',
    unreachable:
      'No llegó: no se puede alcanzar el lugar donde se guarda. Lo que tiene aquí se conserva. Pruebe otra vez en un momento.',
    tooLarge:
      'No llegó: es demasiado grande. Lo que tiene aquí se conserva. Traiga menos líneas o más cortas.',
    readOnly: 'No llegó: esta página solo puede leer. Lo que tiene aquí se conserva.',
    notLoaded:
      'No llegó: una parte de la copia anterior no se pudo cargar. Lo que tiene aquí se conserva. Cargue la copia otra vez arriba y pruebe de nuevo.',
  },
};
