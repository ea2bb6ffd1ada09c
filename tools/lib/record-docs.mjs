// What the types of the model say of each record and field, read from their comments.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { fromRoot } from './root.mjs';

/** The first paragraph of a node's comment, on one line; undefined where there is none. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  return text
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .split('\n\n')[0]
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds `defineRecord<Goal>({ name: 'goal', … })` anywhere in a file. */
function definedRecords(node, found = []) {
  const isDefined = ts.isCallExpression(node) && node.expression.getText() === 'defineRecord';
  const [type] = (isDefined && node.typeArguments) || [];
  const named = /name: '(\w+)'/.exec(isDefined ? node.getText() : '')?.[1];
  if (type && named) found.push([named, type.getText()]);
  ts.forEachChild(node, (inner) => void definedRecords(inner, found));
  return found;
}

/** What an interface extends, or what a type is another name of. */
function basesOf(node) {
  if (ts.isTypeAliasDeclaration(node)) return ts.isTypeReferenceNode(node.type) ? [node.type.getText()] : [];
  return (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()));
}

/**
 * @typedef {{ description?: string, fields: Record<string, string> }} RecordDocs
 * @returns {Map<string, RecordDocs>} by the name of the record, and of each type
 */
export function recordDocs() {
  const types = new Map();
  const records = [];
  for (const file of readdirSync(fromRoot('src/model')).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(fromRoot('src/model', file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    records.push(...definedRecords(source));
    for (const node of source.statements)
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node);
  }
  const docsOf = (name) => {
    const node = types.get(name);
    if (!node) return { fields: {} };
    const inherited = Object.assign({}, ...basesOf(node).map((base) => docsOf(base).fields));
    const own = (node.members ?? []).flatMap((member) => {
      const comment = commentOf(member);
      return comment && member.name ? [[member.name.getText(), comment]] : [];
    });
    return { description: commentOf(node), fields: { ...inherited, ...Object.fromEntries(own) } };
  };
  const all = [...types.keys()].map((name) => [name, docsOf(name)]);
  return new Map([...all, ...records.map(([record, type]) => [record, docsOf(type)])]);
}
