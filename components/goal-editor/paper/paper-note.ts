/** Shows a sentence beside the buttons of the paper, or takes it away; the place is drawn by `paperSection`. */
export function noteIn(place: ParentNode, sentence: string): void {
  const note = place.querySelector<HTMLElement>('.paper-note');
  if (!note) return;
  note.textContent = sentence;
  note.hidden = sentence === '';
}
