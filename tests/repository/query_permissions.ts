/**
 * Prints the states of the permissions asked for, a JSON array of descriptors, as a JSON array.
 *
 * @module
 */
const asked: Deno.PermissionDescriptor[] = JSON.parse(Deno.args[0]);
console.log(
  JSON.stringify(asked.map((descriptor) => Deno.permissions.querySync(descriptor).state)),
);
