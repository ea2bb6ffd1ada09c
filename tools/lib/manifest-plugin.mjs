// A plugin of the manifest analyzer: gives each element its tag, each event what it carries, and leaves out
// what is not public.

import { asPublished } from './manifest-public.mjs';

/** Gives [tag, class name] of each line of an `interface HTMLElementTagNameMap`. */
function tagsOf(ts, node) {
  return node.members
    .filter((member) => ts.isPropertySignature(member) && member.type)
    .map((member) => [member.name.text, member.type.getText()]);
}

/** What a comment says, on one line. */
function described(ts, node) {
  const text = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment);
  return text ? { description: text.replace(/\s+/g, ' ') } : {};
}

/** The fields of an interface. */
function fieldsOf(ts, node) {
  return node.members
    .filter((member) => ts.isPropertySignature(member) && member.type)
    .map((member) => ({
      name: member.name.text,
      type: { text: member.type.getText() },
      ...(member.questionToken ? { optional: true } : {}),
      ...described(ts, member),
    }));
}

/** Gives what an event class carries: `EditDetail` of `class … extends CustomEvent<EditDetail>`. */
function detailOf(node) {
  const base = node.heritageClauses?.flatMap(({ types }) => [...types])[0];
  if (base?.expression.getText() !== 'CustomEvent') return undefined;
  return base.typeArguments?.[0]?.getText();
}

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private';

/** The analyzer also lists each event it sees being sent, by its class alone. */
function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  declaration.events = declaration.events?.filter(({ name }) => name);
}

/** Says of each event what its `detail` is, with the fields of it where they are known. */
function withDetails(events = [], details, interfaces) {
  return events.map((event) => {
    const detail = details.get(event.type?.text);
    if (!detail) return event;
    const fields = interfaces.get(detail);
    return { ...event, detail: { type: { text: detail }, ...(fields ? { fields } : {}) } };
  });
}

/**
 * The analyzer knows `customElements.define`, but our elements are registered elsewhere: the map of tag
 * names that every define file adds to says which class a tag has.
 */
export function manifestPlugin() {
  const tags = new Map();
  const details = new Map();
  const interfaces = new Map();
  return {
    name: 'ilp-elements',
    collectPhase({ ts, node }) {
      if (ts.isClassDeclaration(node) && node.name && detailOf(node))
        details.set(node.name.text, detailOf(node));
      if (!ts.isInterfaceDeclaration(node)) return;
      if (node.name.text === 'HTMLElementTagNameMap')
        for (const [tag, className] of tagsOf(ts, node)) tags.set(className, tag);
      else interfaces.set(node.name.text, fieldsOf(ts, node));
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
        const tagName = tags.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
        keepPublic(declaration);
        if (tagName) declaration.events = withDetails(declaration.events, details, interfaces);
      }
      asPublished(customElementsManifest);
    },
  };
}
