/** What came of it: the text is on the clipboard, or it is selected for the person to copy. */
export type CopyOutcome = 'copied' | 'selected';

/**
 * Puts a text on the clipboard. Where the page may not, as in a frame without that right or without a secure
 * connection, selects it where it stands, so that the keys of the system copy it.
 */
export async function copyText(block: HTMLElement, text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    select(block);
    return 'selected';
  }
}

function select(block: HTMLElement): void {
  block.focus();
  const selection = block.ownerDocument.getSelection();
  // A range over nodes of a shadow root: `selectAllChildren` finds none there in some browsers.
  selection?.setBaseAndExtent(block, 0, block, block.childNodes.length);
}
