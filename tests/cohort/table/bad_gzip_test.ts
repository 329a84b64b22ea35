import { refusesTables } from "./reading.ts";

async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const TEXT = "a,b\n" + Array.from({ length: 5000 }, (_, i) => `${i},${i % 7}\n`).join("");
const GOOD = await packed(TEXT);
const DAMAGED = "damaged gzip: its bytes are cut or changed, make it again";
const file = "care.csv.gz";
const changed = (at: number, byte: number) => {
  const bytes = GOOD.slice();
  bytes[at < 0 ? bytes.length + at : at] ^= byte;
  return bytes;
};

refusesTables("damaged gzip", [
  { name: "cut", bad: GOOD.slice(0, -1), says: `${file}: ${DAMAGED}`, good: GOOD, file },
  {
    name: "cut by half",
    bad: GOOD.slice(0, GOOD.length / 2),
    says: `${file}: ${DAMAGED}`,
    good: GOOD,
    file,
  },
  { name: "a header alone", bad: GOOD.slice(0, 10), says: `${file}: ${DAMAGED}`, good: GOOD, file },
  { name: "another length", bad: changed(-2, 1), says: `${file}: ${DAMAGED}`, good: GOOD, file },
  { name: "another CRC-32", bad: changed(-6, 4), says: `${file}: ${DAMAGED}`, good: GOOD, file },
  { name: "another method", bad: changed(2, 1), says: `${file}: ${DAMAGED}`, good: GOOD, file },
  {
    name: "other bytes behind it",
    bad: new Uint8Array([...GOOD, ...new TextEncoder().encode("a,b")]),
    says: `${file}: ${DAMAGED}`,
    good: new Uint8Array([...GOOD, ...await packed("5000,1\n")]),
    file,
  },
  {
    name: "nothing in it",
    bad: await packed(""),
    says: `${file}: is empty, expected a table`,
    good: await packed("a\n1\n"),
    file,
  },
  {
    name: "a fault of the text in it",
    bad: await packed("a;b\n1;2\n"),
    says: `${file}:1: found ";" between columns, expected commas (and points in numbers)`,
    good: await packed("a,b\n1,2\n"),
    file,
  },
]);
