import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { BoardModel } from './board-model.js';

/** What is pressed on a course. */
interface Pressed {
  readonly course: PlannedCourse;
  readonly isHandle: boolean;
}

/** What a press and a key on a card do: heard once by the timeline, for listeners of their own cost more than the cards. */
export function cardHands({ context, mover, itemOf }: Pick<BoardModel, 'context' | 'mover' | 'itemOf'>) {
  const pressedBy = ({ target }: Event): Pressed | undefined => {
    const button = target instanceof Element ? target.closest('.course > :is(.title, .handle)') : null;
    const card = button?.closest<HTMLElement>('[data-item]');
    const course = context.courseOf(card?.dataset.item ?? '');
    return button && course ? { course, isHandle: button.matches('.handle') } : undefined;
  };
  return {
    handleClick(event: Event): void {
      const pressed = pressedBy(event);
      if (!pressed) return;
      const { course, isHandle } = pressed;
      const isOpen = itemOf(course.id).open?.details === true;
      if (isHandle) mover.press(course);
      else context.deeds.show(course.id, 'details', !isOpen);
    },
    handleKeydown(event: KeyboardEvent): void {
      if (!pressedBy(event)?.isHandle || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!mover.handleKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
