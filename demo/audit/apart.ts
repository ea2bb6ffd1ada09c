/** The distances of WCAG 2.2, 1.4.12, which a person may set with nothing cut off. */
const distances = new CSSStyleSheet();
distances.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** Sets letters, words, lines and paragraphs apart, in every shadow root that is made from now on, too. */
export function setApart(): void {
  const { attachShadow } = Element.prototype;
  const add = (root: Document | ShadowRoot) => root.adoptedStyleSheets.push(distances);
  add(document);
  Element.prototype.attachShadow = function attachAndSetApart(init) {
    const root = attachShadow.call(this, init);
    // The element sets its own styles first, in the same moment.
    queueMicrotask(() => add(root));
    return root;
  };
}
