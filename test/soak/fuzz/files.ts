import { deflateRawSync } from 'node:zlib';
import type { Dice } from './dice.ts';

const HEADERS = [
  'kode,nama,kode_induk',
  'nip,nama,jenis,golongan,unit,jabatan',
  'kode,nama,jenis,rumpun',
  'code;name;parent',
  '',
];
const CELLS = [
  'dinkes',
  'Dinas Kesehatan',
  '199001012015011009',
  '"',
  '""',
  '=1+1',
  'é',
  ',',
  '\t',
  "'0",
  '9'.repeat(40),
];

/** A file to import as it is sent, in base64: lists, what programs make of lists, and what is none. */
export function importFile(dice: Dice): string {
  const bytes = madeBy[dice.weighted(KINDS)](dice);
  const text = bytes.toString('base64');
  return dice.chance(0.05) ? text.slice(0, -1) : text;
}

const KINDS = { csv: 6, utf16: 2, noise: 2, archive: 1, bomb: 1, blank: 1 } as const;

const madeBy: Readonly<Record<keyof typeof KINDS, (dice: Dice) => Buffer>> = {
  csv: (dice) => Buffer.from(list(dice)),
  utf16: (dice) => {
    const bytes = Buffer.from(`\ufeff${list(dice)}`, 'utf16le');
    return dice.chance(0.3) ? bytes.subarray(0, -1) : bytes;
  },
  noise: (dice) => Buffer.from(Array.from({ length: dice.whole(1, 500) }, () => dice.whole(0, 255))),
  archive: (dice) => Buffer.concat([Buffer.from('PK\u0003\u0004'), madeBy.noise(dice)]),
  // One sheet of nothing but spaces; its directory does not say how much it unpacks to.
  bomb: (dice) =>
    archiveOf(
      'xl/worksheets/sheet1.xml',
      Buffer.alloc(dice.pick([1_000, 30_000_000]), ' '),
      dice.pick([10, 1_000]),
    ),
  blank: (dice) => Buffer.from(dice.pick(['', '\ufeff', '\n\n', ',,,\n,,'])),
};

function list(dice: Dice): string {
  const rows = Array.from({ length: dice.whole(0, 6) }, () =>
    Array.from({ length: dice.whole(1, 6) }, () => dice.pick(CELLS)).join(','),
  );
  return [dice.pick(HEADERS), ...rows].join(dice.pick(['\n', '\r\n', '\r']));
}

/** A ZIP archive of one entry whose directory claims that it unpacks to `claimed` bytes. */
function archiveOf(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const file = Buffer.from(name);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(claimed, 8);
  sizes.writeUInt16LE(file.length, 12);
  const method = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), method, sizes, file, packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    method,
    sizes,
    Buffer.alloc(14),
    file,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
