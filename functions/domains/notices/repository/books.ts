import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { noticeBookKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { emptyBook } from '../core/book.ts';
import { bookSchema, type Book } from '../core/types.ts';

/** The book of a person in its item; an empty one when there is none yet. */
export const parseBook = (personId: string, item: Item | undefined): Book =>
  parseItem(bookSchema, item) ?? emptyBook(personId);

/** The book of a person as it stands now. */
export const readBookNow = async ({ table }: Services, personId: string): Promise<Book> =>
  parseBook(personId, await table.get(noticeBookKey(personId)));

/** Writes a book as changed; refused when it is no longer as it was read. */
export const bookWrite = (book: Book, before: Book): Write =>
  put(
    { ...noticeBookKey(book.personId), ...book, revision: before.revision + 1 },
    before.revision === 0 ? absent : unchanged('revision', before.revision),
  );
