import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import esbuild from 'esbuild';

/** What a page loads for each part, in the order it is wanted. */
const parts = ['index-part', 'table-part', 'names-part', 'texts-en', 'texts-es', 'details-part'];

/** Bytes of a module over the wire, as a page's own build would send it. */
async function sizeOf(part: string): Promise<number> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`src/careers/packed/${part}.ts`],
    ...{ bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8' },
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

describe('the built-in pack over the wire', async () => {
  const sizes = await Promise.all(parts.map(sizeOf));
  const total = (wanted: readonly string[]) =>
    parts.reduce((sum, part, place) => sum + (wanted.includes(part) ? (sizes[place] ?? 0) : 0), 0);
  for (const [place, part] of parts.entries()) console.log(`${part.padEnd(14)}${sizes[place]} bytes`);
  console.log(`${'all'.padEnd(14)}${total(parts)} bytes`);

  it('is under 3 kB before anything is asked for', () => {
    assert.ok(total(['index-part']) < 3000);
  });

  it('is under 20 kB before the first results show', () => {
    assert.ok(total(['index-part', 'table-part']) < 20_000);
  });

  it('is under 110 kB in all', () => {
    assert.ok(total(parts) < 110_000);
  });

  it('is loaded in parts: the way in holds the index and no check', async () => {
    const { metafile } = await esbuild.build({
      entryPoints: ['src/careers/built-in.ts'],
      ...{
        bundle: true,
        splitting: true,
        outdir: 'x',
        minify: true,
        write: false,
        format: 'esm',
        metafile: true,
      },
    });
    const entry = Object.values(metafile.outputs).find(
      (each) => each.entryPoint === 'src/careers/built-in.ts',
    )!;
    assert.ok(entry.bytes < 10_000, `${entry.bytes} bytes`);
    assert.ok(Object.keys(metafile.inputs).every((file) => !file.includes('valibot')));
    const loaded = Object.values(metafile.outputs).flatMap((each) => each.entryPoint ?? []);
    assert.equal(loaded.length, 6);
  });
});
