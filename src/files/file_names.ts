/**
 * Names that become names of files: what some systems cannot tell apart, or cannot have.
 *
 * @module
 */
/** Names that Windows keeps for devices, with whatever follows a dot. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/**
 * Says what is wrong with names as names of files of one folder.
 *
 * @param names The names, each of letters, digits, dots, - and _ at most; an ending follows each.
 * @returns A name with what was found and expected, or null if all will do.
 */
export function fileNameFault(
  names: readonly string[],
): { readonly name: string; readonly fault: string } | null {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    const other = seen.get(folded);
    if (other === name) return { name, fault: "found twice, expected another name or seed" };
    if (other !== undefined) {
      const fault =
        `found beside ${other}, expected another name: where files' names ignore case ` +
        "the two would be one file";
      return { name, fault };
    }
    if (DEVICES.test(name)) {
      return { name, fault: "is the name of a device on Windows, expected another name" };
    }
    seen.set(folded, name);
  }
  return null;
}
