import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { withZip } from "../../src/files/zip_read.ts";
import { zipPieces } from "../../src/files/zip_write.ts";
import { BYTE_MUTATIONS } from "../fuzz/byte_mutations.ts";
import { diceOf } from "../fuzz/dice.ts";
import { withFolder } from "../with_folder.ts";
import { fixture, refusal } from "./torch_fixtures.ts";

const SEED = 18;
const COUNT = 300;
const FILES = ["training", "views", "dtypes", "protocol-4", "protocol-5", "networks"];

/** A file with one entry changed, and checksums that fit: what follows is read as it stands. */
async function withEntry(
  path: string,
  change: (name: string, bytes: Uint8Array) => Uint8Array,
): Promise<Uint8Array> {
  const entries = await withZip(
    path,
    (all) => all.map(({ name, open }) => [name, open().read()] as const),
  );
  const pieces = zipPieces(entries.map(([name, bytes]) => [name, [change(name, bytes)]]), {
    compress: false,
  });
  return new Uint8Array([...pieces].flatMap((piece) => [...piece]));
}

/** Mutated file `input`: every third as bytes, the others in its pickle or, every sixth, in a storage. */
async function mutated(input: number): Promise<{ name: string; bytes: Uint8Array }> {
  const dice = diceOf(SEED, input);
  const path = fileURLToPath(fixture(dice.pick(["1.13", "2.13"]), dice.pick(FILES)));
  const other = await Deno.readFile(fileURLToPath(fixture("2.13", "views")));
  const mutation = dice.pick(Object.keys(BYTE_MUTATIONS));
  const change = (bytes: Uint8Array) => BYTE_MUTATIONS[mutation](bytes, dice, other);
  if (input % 3 === 0) {
    return { name: `file, ${mutation}`, bytes: change(await Deno.readFile(path)) };
  }
  const wanted = input % 6 === 1 ? "/data/0" : "/data.pkl";
  const bytes = await withEntry(path, (name, own) => name.endsWith(wanted) ? change(own) : own);
  return { name: `${wanted}, ${mutation}`, bytes };
}

Deno.test(`${COUNT} mutated files of torch.save are read, or refused in one line that names them`, async () => {
  const places = { zip: 0, pickle: 0, storage: 0 };
  await withFolder(async (folder) => {
    const path = `${folder}/x.pt`;
    for (let input = 0; input < COUNT; input++) {
      const { name, bytes } = await mutated(input);
      await Deno.writeFile(path, bytes);
      let message: string | null;
      try {
        message = await refusal(path);
      } catch (error) {
        throw new Error(`input ${input}: ${name}`, { cause: error });
      }
      if (message === null) continue;
      if (/: data\.pkl: byte \d+: storage/.test(message)) places.storage++;
      else if (/: data\.pkl: /.test(message)) places.pickle++;
      else places.zip++;
    }
  });
  // They reach every part of the reader.
  for (const count of Object.values(places)) {
    assert.ok(count >= 30, JSON.stringify(places));
  }
});
