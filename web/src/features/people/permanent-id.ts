/** The form of an installation's own permanent id, as the schema states it for partners' ids. */
const form = /^[A-Za-z0-9._-]{1,64}$/;

/** Whether a text can be a permanent id. */
export function isPermanentId(text: string): boolean {
  return form.test(text);
}

/** A permanent id made of a name: `Dinas Kesehatan` becomes `dinas-kesehatan`. */
export function permanentIdOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}
