import { refusesTables } from "./reading.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((letter, i) =>
    bytes.setUint16(2 * i, letter.charCodeAt(0), littleEndian)
  );
  return new Uint8Array(bytes.buffer);
};
const NUMBER = "expected a number, or nothing where it is missing";
const TIME = "expected hours as a number, or a date such as 2150-03-01 04:00:00";

refusesTables("rows of other lengths", [
  {
    name: "short",
    bad: "a,b,c\n1,2,3\n4,5\n",
    says: "care.csv:3:2 (b): found 2 cells, expected 3 as line 1 has",
    good: "a,b,c\n1,2,3\n4,5,\n",
  },
  {
    name: "long",
    bad: "a,b\n1,2\n3,4,5\n",
    says: "care.csv:3:2 (b): found 3 cells, expected 2 as line 1 has",
    good: "a,b\n1,2\n3,4\n",
  },
  {
    name: "a comma at the end of rows",
    bad: "a,b\n1,2,\n",
    says: "care.csv:2:2 (b): found 3 cells, expected 2 as line 1 has",
    good: "a,b\n1,2\n",
  },
  {
    name: "the last line cut",
    bad: "a,b,c\n1,2,3\n4",
    says: "care.csv:3:1 (a): found 1 cells, expected 3 as line 1 has",
    good: "a,b,c\n1,2,3\n4,5,6",
  },
  {
    name: "a title above the heading",
    bad: "Export of 2150\na,b\n1,2\n",
    says: "care.csv:2:1 (Export of 2150): found 2 cells, expected 1 as line 1 has",
    good: "a,b\n1,2\n",
  },
  {
    name: "an empty line among others",
    bad: "a,b\n1,2\n\n3,4\n",
    says: "care.csv:3:1: found an empty line, expected cells, or empty lines at the end alone",
    good: "a,b\n1,2\n3,4\n\n",
  },
]);

const UNCLOSED = "found a quote that is not closed, expected its other one";
const BEHIND = "found text behind a closing quote, expected a comma or the line's end: " +
  "quotes within a text are doubled";

refusesTables("broken quotes", [
  {
    name: "not closed at the end",
    bad: 'a,b\n1,2\n3,"4\n',
    says: `care.csv:3:2: ${UNCLOSED}`,
    good: 'a,b\n1,2\n3,"4"\n',
  },
  {
    name: "not closed before more lines",
    bad: 'a,b\n1,"2\n3,4\n5,6\n',
    says: `care.csv:2:2: ${UNCLOSED}`,
    good: 'a,b\n1,"2"\n3,4\n5,6\n',
  },
  {
    name: "not closed in the heading",
    bad: 'a,"b\n1,2\n',
    says: `care.csv:1:2: ${UNCLOSED}`,
    good: 'a,"b"\n1,2\n',
  },
  {
    name: "closed by a later cell's",
    bad: 'a,b\n1,"2\n3,"4"\n',
    says: `care.csv:2:2: ${BEHIND}`,
    good: 'a,b\n1,"2"\n3,"4"\n',
  },
  {
    name: "quotes within a text",
    bad: 'a,b\n1,"say "x" so"\n',
    says: `care.csv:2:2: ${BEHIND}`,
    good: 'a,b\n1,"say ""x"" so"\n',
    wanted: { b: "name" },
  },
  {
    name: "a space behind a quote",
    bad: 'a,b\n"1" ,2\n',
    says: `care.csv:2:1: ${BEHIND}`,
    good: 'a,b\n"1",2\n',
  },
]);

const ENCODING = "expected a table in UTF-8";

refusesTables("other encodings", [
  {
    name: "UTF-16, little-endian",
    bad: utf16("a,b\n1,2\n", true),
    says: `care.csv: is text in UTF-16, ${ENCODING}`,
    good: "a,b\n1,2\n",
  },
  {
    name: "UTF-16, big-endian",
    bad: utf16("a,b\n1,2\n", false),
    says: `care.csv: is text in UTF-16, ${ENCODING}`,
    good: "a,b\n1,2\n",
  },
  {
    name: "UTF-16 without a mark",
    bad: utf16("a,b\n1,2\n", true).slice(2),
    says: `care.csv: is no text, ${ENCODING}`,
    good: "a,b\n1,2\n",
  },
  {
    name: "Latin-1 in the heading",
    bad: latin("a,température\n1,2\n"),
    says: "care.csv:1:2: found bytes of another encoding, expected UTF-8",
    good: "a,température\n1,2\n",
  },
  {
    name: "Latin-1 in a name",
    bad: latin("a,b\n1,Müller\n"),
    says: 'care.csv:2:2 (b): found "M\ufffdller", expected text in UTF-8',
    good: "a,b\n1,Müller\n",
    wanted: { b: "name" },
  },
  {
    name: "Latin-1 in a number",
    bad: latin("a,b\n1,\xa02\n"),
    says: 'care.csv:2:2 (b): found "\ufffd2", expected text in UTF-8',
    good: "a,b\n1,2\n",
  },
  {
    name: "a program",
    bad: latin("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0"),
    says: "care.csv: is no text, expected a table in UTF-8",
    good: "a,b\n1,2\n",
  },
]);

refusesTables("decimal commas", [
  {
    name: "one digit",
    bad: 'a,b\n1,"2,5"\n',
    says: 'care.csv:2:2 (b): found "2,5", expected a number with a decimal point',
    good: "a,b\n1,2.5\n",
  },
  {
    name: "negative",
    bad: 'a,b\n"-0,25",2\n',
    says: 'care.csv:2:1 (a): found "-0,25", expected a number with a decimal point',
    good: "a,b\n-0.25,2\n",
  },
  {
    name: "in a later row",
    bad: 'a\n"1"\n"36,6"\n',
    says: 'care.csv:3:1 (a): found "36,6", expected a number with a decimal point',
    good: "a\n1\n36.6\n",
  },
  {
    name: "among spaces",
    bad: 'a\n" 7,4 "\n',
    says: 'care.csv:2:1 (a): found "7,4", expected a number with a decimal point',
    good: "a\n 7.4 \n",
  },
  {
    name: "without quotes, so of a cell more",
    bad: "a,b\n1,2,5\n",
    says: "care.csv:2:2 (b): found 3 cells, expected 2 as line 1 has",
    good: "a,b\n1,2.5\n",
  },
  {
    name: "thousands",
    bad: 'a\n"1,234.5"\n',
    says: `care.csv:2:1 (a): found "1,234.5", ${NUMBER}`,
    good: "a\n1234.5\n",
  },
  {
    name: "as hours",
    bad: 'a\n"1,5"\n',
    says: `care.csv:2:1 (a): found "1,5", ${TIME}`,
    good: "a\n1.5\n",
    wanted: { a: "time" },
  },
]);

refusesTables("other separators", [
  {
    name: "semicolons",
    bad: "a;b\n1;2\n",
    says: 'care.csv:1: found ";" between columns, expected commas (and points in numbers)',
    good: "a,b\n1,2\n",
  },
  {
    name: "semicolons and decimal commas",
    bad: "a;b;c\n1,5;2;3\n",
    says: 'care.csv:1: found ";" between columns, expected commas (and points in numbers)',
    good: "a,b,c\n1.5,2,3\n",
  },
  {
    name: "tabs",
    bad: "a\tb\n1\t2\n",
    says: "care.csv:1: found tabs between columns, expected commas (and points in numbers)",
    good: "a,b\n1,2\n",
  },
  {
    name: "bars",
    bad: "a|b\n1|2\n",
    says: 'care.csv:1: found "|" between columns, expected commas (and points in numbers)',
    good: "a,b\n1,2\n",
  },
  {
    name: "tabs, a mark, CRLF",
    bad: "\ufeffa\tb\r\n1\t2\r\n",
    says: "care.csv:1: found tabs between columns, expected commas (and points in numbers)",
    good: "\ufeffa,b\r\n1,2\r\n",
  },
  {
    name: "old line ends",
    bad: "a,b\r1,2\r",
    says: "care.csv:1:2: found a carriage return alone, expected a line feed behind it",
    good: "a,b\r\n1,2\r\n",
  },
]);

refusesTables("text among numbers", [
  {
    name: "a word",
    bad: "a\n1\nhigh\n",
    says: `care.csv:3:1 (a): found "high", ${NUMBER}`,
    good: "a\n1\n\n",
  },
  {
    name: "a bound",
    bad: "lactate\n1.2\n<0.5\n",
    says: `care.csv:3:1 (lactate): found "<0.5", ${NUMBER}`,
    good: "lactate\n1.2\n0.5\n",
  },
  {
    name: "a unit",
    bad: "a,map\n1,65 mmHg\n",
    says: `care.csv:2:2 (map): found "65 mmHg", ${NUMBER}`,
    good: "a,map\n1,65\n",
  },
  {
    name: "an action as text",
    bad: "action\nfluids\n",
    says: `care.csv:2:1 (action): found "fluids", ${NUMBER}`,
    good: "action\n5\n",
  },
  {
    name: "a pair",
    bad: 'action\n"(1, 2)"\n',
    says: `care.csv:2:1 (action): found "(1, 2)", ${NUMBER}`,
    good: "action\n7\n",
  },
  {
    name: "after many rows",
    bad: "a\n" + "1\n".repeat(20_000) + "x\n",
    says: `care.csv:20002:1 (a): found "x", ${NUMBER}`,
    good: "a\n" + "1\n".repeat(20_000) + "2\n",
  },
  {
    name: "a control character",
    bad: "a\n1\u001b[2J\n",
    says: 'care.csv:2:1 (a): found "1\\u001b[2J", ' + NUMBER,
    good: "a\n1\n",
  },
]);

refusesTables("columns of no name or the same", [
  {
    name: "the same",
    bad: "a,b,a\n1,2,3\n",
    says: 'care.csv:1:3: found the column "a" again (it is column 1 too), expected each name once',
    good: "a,b,c\n1,2,3\n",
  },
  {
    name: "the same but for quotes and spaces",
    bad: 'a,"a"\n1,2\n',
    says: 'care.csv:1:2: found the column "a" again (it is column 1 too), expected each name once',
    good: 'a,"A"\n1,2\n',
  },
  {
    name: "two columns without a name, the first an index",
    bad: ",,a\n0,0,1\n",
    says: "care.csv:1:2: found a column without a name, expected one (or no column)",
    good: ",i,a\n0,0,1\n",
  },
  {
    name: "a comma behind the heading",
    bad: "a,b,\n1,2,3\n",
    says: "care.csv:1:3: found a column without a name, expected one (or no column)",
    good: "a,b,c\n1,2,3\n",
  },
  {
    name: "spaces alone",
    bad: 'a,"  ",c\n1,2,3\n',
    says: "care.csv:1:2: found a column without a name, expected one (or no column)",
    good: "a,b,c\n1,2,3\n",
  },
  {
    name: "no heading",
    bad: "1,2.5\n3,4\n",
    says: "care.csv:1: found numbers, expected the names of the columns as first line",
    good: "a,b\n1,2.5\n3,4\n",
  },
]);

const ALONE = "found a heading alone, expected rows below it";

refusesTables("nothing in them", [
  { name: "empty", bad: "", says: "care.csv: is empty, expected a table", good: "a\n1\n" },
  { name: "a mark", bad: "\ufeff", says: "care.csv: is empty, expected a table", good: "a\n1\n" },
  { name: "lines", bad: "\n\r\n\n", says: "care.csv: is empty, expected a table", good: "a\n1\n" },
  { name: "a heading", bad: "a,b\n", says: `care.csv: ${ALONE}`, good: "a,b\n1,2\n" },
  { name: "cut in the heading", bad: "a,b", says: `care.csv: ${ALONE}`, good: "a,b\n1,2" },
  { name: "lines behind it", bad: "a,b\r\n\r\n", says: `care.csv: ${ALONE}`, good: "a,b\r\n1,2" },
]);

const FINITE = "expected a finite number";

refusesTables("infinities", [
  {
    name: "inf",
    bad: "a\ninf\n",
    says: `care.csv:2:1 (a): found "inf", ${FINITE}`,
    good: "a\n1\n",
  },
  {
    name: "negative",
    bad: "a\n1\n-Infinity\n",
    says: `care.csv:3:1 (a): found "-Infinity", ${FINITE}`,
    good: "a\n1\n-1\n",
  },
  {
    name: "R's",
    bad: "a,b\n1,-Inf\n",
    says: `care.csv:2:2 (b): found "-Inf", ${FINITE}`,
    good: "a,b\n1,NA\n",
  },
  {
    name: "too large a number",
    bad: "a\n1e309\n",
    says: `care.csv:2:1 (a): found "1e309", ${FINITE}`,
    good: "a\n1e308\n",
  },
  {
    name: "as a time",
    bad: "a\n-1e400\n",
    says: `care.csv:2:1 (a): found "-1e400", ${FINITE}`,
    good: "a\n-1\n",
    wanted: { a: "time" },
  },
]);

refusesTables("dates where none can be read", [
  {
    name: "as a number",
    bad: "t\n2150-03-01 04:00:00\n",
    says:
      'care.csv:2:1 (t): found "2150-03-01 04:00:00", expected a number: dates are read as times alone',
    good: "t\n4\n",
  },
  {
    name: "month first",
    bad: "t\n03/01/2150 04:00\n",
    says: `care.csv:2:1 (t): found "03/01/2150 04:00", ${TIME}`,
    good: "t\n2150-03-01 04:00\n",
    wanted: { t: "time" },
  },
  {
    name: "of no calendar",
    bad: "t\n2150-02-29\n",
    says: `care.csv:2:1 (t): found "2150-02-29", ${TIME}`,
    good: "t\n2152-02-29\n",
    wanted: { t: "time" },
  },
  {
    name: "a time of day",
    bad: "t\n04:00:00\n",
    says: `care.csv:2:1 (t): found "04:00:00", ${TIME}`,
    good: "t\n4\n",
    wanted: { t: "time" },
  },
  {
    name: "with a zone and without",
    bad: "t\n2150-03-01 04:00Z\n2150-03-01 08:00\n",
    says: 'care.csv:3:1 (t): found "2150-03-01 08:00", expected a date with a time zone, as above',
    good: "t\n2150-03-01 04:00Z\n2150-03-01 08:00+00\n",
    wanted: { t: "time" },
  },
  {
    name: "dates and hours",
    bad: "t\n2150-03-01 04:00\n8\n",
    says: 'care.csv:3:1 (t): found "8", expected a date without a time zone, as above',
    good: "t\n4\n8\n",
    wanted: { t: "time" },
  },
]);
