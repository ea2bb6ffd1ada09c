// A plugin of the manifest analyzer: gives each element its tag and leaves out what is not public.

/** Gives [tag, class name] of each line of an `interface HTMLElementTagNameMap`. */
function tagsOf(ts, node) {
  return node.members
    .filter((member) => ts.isPropertySignature(member) && member.type)
    .map((member) => [member.name.text, member.type.getText()]);
}

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private';

/** The analyzer also lists each event it sees being sent, by its class alone. */
function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  declaration.events = declaration.events?.filter(({ name }) => name);
}

/**
 * The analyzer knows `customElements.define`, but our elements are registered elsewhere: the map of tag
 * names that every define file adds to says which class a tag has.
 */
export function manifestPlugin() {
  const tags = new Map();
  return {
    name: 'ilp-elements',
    collectPhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const [tag, className] of tagsOf(ts, node)) tags.set(className, tag);
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
        const tagName = tags.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
        keepPublic(declaration);
      }
    },
  };
}
