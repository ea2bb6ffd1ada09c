import { noChange, type ChildPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class ModalDirective extends Directive {
  #isShown = false;

  override render(_isShown: boolean): typeof noChange {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [isShown]: [boolean]): typeof noChange {
    const isOther = isShown !== this.#isShown && parentNode.isConnected;
    if (!isOther || !(parentNode instanceof HTMLDialogElement)) return noChange;
    this.#isShown = isShown;
    if (!isShown) parentNode.close();
    else if (!parentNode.open) parentNode.showModal();
    return noChange;
  }
}

/**
 * Opens and closes the dialog it stands in. The last child of the dialog: what the dialog says is there
 * before it is opened.
 */
export const shownModally: (isShown: boolean) => DirectiveResult = directive(ModalDirective);
