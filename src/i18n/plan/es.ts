import type { PlanWords } from './en.js';

/** What `<ilp-plan>` says, in Spanish. */
export const es: PlanWords = {
  opening: 'Abriendo el plan …',
  notSetUp:
    'Todavía no se puede mostrar este plan. La página no dice cuál es, quién lo mira o dónde se guarda.',
  newer:
    'Una versión más nueva de esta página cambió este plan. Puedes leerlo. Para cambiarlo, vuelve a cargar la página.',
  readOnly: 'Puedes leer este plan. Aquí no se puede cambiar.',
  removed: 'Se quitó este plan. Pregunta en tu escuela si lo necesitas de nuevo.',
  left: 'Saliste de este plan. Aquí no queda nada sin guardar.',
  failed: {
    unavailable: 'Ahora no se puede llegar al plan. No se perdió nada. Revisa la conexión y prueba otra vez.',
    unauthenticated: 'Inicia sesión otra vez. Después se abre tu plan.',
    forbidden: 'No puedes abrir este plan. Pregunta en tu escuela si crees que deberías poder.',
    damaged: 'Este plan no se puede leer. No se cambió nada. Avisa a tu escuela y pide una copia guardada.',
    storage:
      'Este navegador no deja que la página guarde un plan. Prueba con otro navegador o sal de la ventana privada.',
    newer:
      'Este plan se hizo con una versión más nueva de esta página. Vuelve a cargar la página. No se cambió nada.',
  },
  tryAgain: 'Probar otra vez',
  saved: 'Todos los cambios están guardados.',
  saving: 'Guardando …',
  keptOnDevice: 'Todavía no está guardado. Queda en este dispositivo.',
  keptInPage: 'Todavía no está guardado. Queda solo en esta página. No la cierres.',
  why: {
    offline: 'Se enviará cuando vuelvas a tener conexión.',
    unavailable: 'El almacenamiento no responde ahora. La página sigue probando.',
    quota: 'Este dispositivo está lleno. Haz espacio y prueba otra vez.',
    serverFull:
      'Ya no hay espacio donde se guardan los planes. Avisa a tu escuela. La página sigue probando.',
    signIn: 'Inicia sesión otra vez.',
    newer: 'Una versión más nueva de esta página cambió el plan. Vuelve a cargar la página.',
    forbidden: 'No tienes permiso para cambiar este plan.',
    tooLarge: 'Ya no hay espacio en el plan. Quita lo que no necesites.',
    closed: 'Se cerró el almacenamiento. Vuelve a cargar la página.',
    unsupported: 'Este plan no se puede cambiar aquí.',
    refused: 'No se pudo guardar el plan tal como está. Avisa a tu escuela.',
  },
  needsSignIn: 'Inicia sesión otra vez.',
  needsAnswer: 'Hay algo que tienes que decidir. Mira más abajo.',
  keptMeanwhile: {
    device: 'Queda en este dispositivo.',
    page: 'No cierres esta página.',
  },
};
