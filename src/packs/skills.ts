import type { PackLabel } from './goal-domains.js';

/** A skill that a goal can build. */
export interface Skill {
  /** The code of the standard, such as `B-SMS 5`; kept in the goal as a tag. */
  readonly code: string;
  readonly label: PackLabel;
}

/** Skills that belong together. */
export interface SkillGroup {
  readonly label: PackLabel;
  readonly skills: readonly Skill[];
}

type Labels = readonly [en: string, es: string];

function group(en: string, es: string, code: string, labels: readonly Labels[]): SkillGroup {
  const skills = labels.map(([english, spanish], index): Skill => ({
    code: `${code} ${index + 1}`,
    label: { en: english, es: spanish },
  }));
  return { label: { en, es }, skills };
}

/**
 * The ASCA Student Standards: Mindsets & Behaviors for Student Success, by the codes of the 2021
 * edition (an earlier one numbers the mindsets differently). The labels are short words of our own.
 */
export const skillGroups: readonly SkillGroup[] = [
  group('How I see myself', 'Cómo me veo', 'M', [
    ['I look after my body, mind and feelings', 'Cuido mi cuerpo, mi mente y mis emociones'],
    ['I belong, and so do others', 'Tengo mi lugar, y los demás también'],
    ['I see the good in work and learning', 'Veo lo bueno de trabajar y aprender'],
    ['I believe that I can do it', 'Creo que puedo lograrlo'],
    ['I use all I can do', 'Uso todo lo que sé hacer'],
    ['I keep learning after high school', 'Sigo aprendiendo después de la preparatoria'],
  ]),
  group('How I learn', 'Cómo aprendo', 'B-LS', [
    ['Think it through before I choose', 'Pensar bien antes de elegir'],
    ['Try new ways', 'Probar nuevas formas'],
    ['Plan my time and my work', 'Organizar mi tiempo y mi trabajo'],
    ['Start by myself', 'Empezar por mi cuenta'],
    ['Use technology to learn', 'Usar la tecnología para aprender'],
    ['Do careful work', 'Trabajar con cuidado'],
    ['Set goals', 'Ponerme metas'],
    ['Choose classes that challenge me', 'Elegir clases que son un reto'],
    ['Look at facts and at other views', 'Mirar los hechos y otros puntos de vista'],
    ['Join in beyond class', 'Participar fuera de clase'],
  ]),
  group('How I manage myself', 'Cómo me organizo', 'B-SMS', [
    ['Be responsible for what I do', 'Ser responsable de lo que hago'],
    ['Stay in control', 'Mantener el control'],
    ['Work on my own', 'Trabajar por mi cuenta'],
    ['Wait for a bigger reward', 'Esperar por algo mejor'],
    ['Keep going', 'Seguir adelante'],
    ['Find a way past a problem', 'Encontrar cómo superar un problema'],
    ['Handle stress', 'Manejar el estrés'],
    ['Balance school, home and free time', 'Equilibrar escuela, casa y tiempo libre'],
    ['Stay safe', 'Cuidar mi seguridad'],
    ['Get used to change', 'Adaptarme a los cambios'],
  ]),
  group('How I am with others', 'Cómo soy con los demás', 'B-SS', [
    ['Say it, write it, and listen', 'Hablar, escribir y escuchar'],
    ['Get along with many kinds of students', 'Llevarme bien con estudiantes de todo tipo'],
    ['Get along with adults who help me', 'Llevarme bien con adultos que me ayudan'],
    ['See how others feel', 'Entender lo que sienten otros'],
    ['Do what is fair and right', 'Hacer lo justo y correcto'],
    ['Work together', 'Trabajar en equipo'],
    ['Lead, and be part of a mixed team', 'Dirigir y ser parte de un equipo diverso'],
    ['Speak up for myself and others', 'Hablar por mí y por los demás'],
    ['Act in a way that fits the place', 'Actuar según el lugar'],
    ['Respect other cultures', 'Respetar otras culturas'],
  ]),
];
