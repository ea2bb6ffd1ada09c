// Which words an attribute takes, such as `student` and `counselor`: only the compiler knows what a type's
// name stands for.

import ts from 'typescript';
import { fromRoot } from './root.mjs';

/** `dist/components/plan/plan.js` was built from `components/plan/plan.ts`. */
const sourceOf = (built) => fromRoot(built.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** The words of a union of words; undefined for any other type. */
function wordsOf(type) {
  const kinds = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & ts.TypeFlags.Undefined),
  );
  return kinds.every((each) => each.isStringLiteral()) ? kinds.map(({ value }) => value) : undefined;
}

function classNamed(sourceFile, name) {
  return sourceFile.statements.find((each) => ts.isClassDeclaration(each) && each.name?.text === name);
}

/**
 * Gives, for every element, the words that each of its attributes takes where they are few and known.
 *
 * @param {{ file: string, className: string, attributes: { name: string, fieldName: string }[] }[]} elements
 * @returns {Map<string, Map<string, string[]>>} by class name and attribute
 */
export function attributeValues(elements) {
  const program = ts.createProgram(
    elements.map(({ file }) => sourceOf(file)),
    options,
  );
  const checker = program.getTypeChecker();
  const valuesOf = ({ file, className, attributes }) => {
    const declaration = classNamed(program.getSourceFile(sourceOf(file)), className);
    const { members } = checker.getSymbolAtLocation(declaration.name);
    const found = attributes.map(({ name, fieldName }) => [
      name,
      wordsOf(checker.getTypeOfSymbolAtLocation(members.get(fieldName), declaration)),
    ]);
    return new Map(found.filter(([, words]) => words));
  };
  return new Map(elements.map((element) => [element.className, valuesOf(element)]));
}
