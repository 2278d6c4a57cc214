import { plural } from '../../i18n/format.ts';
import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    waiting: 'Penggabungan segera dimulai.',
    moving: (done: string, total: string) => `Memindahkan: ${done} dari ${total} langkah`,
    movingSome: 'Memindahkan…',
    follows: 'Tidak dapat dibatalkan. Jendela ini boleh ditutup: penggabungan berlanjut sendiri.',
    merged: 'Catatan sudah digabungkan',
    courses: (count: number, text: string) => `${text} kursus dipindahkan.`,
    interrupted: 'Penggabungan terhenti',
    interruptedText:
      'Yang sudah pindah tetap pindah; sisanya masih di catatan lama dan belum terlihat. Lanjutkan untuk memindahkan sisanya.',
    gone: 'Laporan penggabungan ini sudah tidak disimpan. Lanjutkan penggabungan bila ada yang belum pindah.',
    goOn: 'Lanjutkan penggabungan',
    goOnHint:
      'Untuk penggabungan yang terhenti: yang belum pindah akan dipindahkan. Bila semuanya sudah pindah, tidak ada yang berubah.',
    search: 'Cari nama atau akhir nomor',
    searchHint: 'Seluruh unit dicari.',
    loading: 'Memuat seluruh unit…',
    found: (_count: number, text: string) => `${text} catatan cocok`,
  },
  en: {
    waiting: 'The merge is about to begin.',
    moving: (done, total) => `Moving: ${done} of ${total} steps`,
    movingSome: 'Moving…',
    follows: 'It cannot be undone. You may close this: the merge goes on by itself.',
    merged: 'The records are merged',
    courses: (count, text) => `${text} ${plural(count, 'course', 'courses')} came over.`,
    interrupted: 'The merge was interrupted',
    interruptedText:
      'What came over stays; the rest is with the record of before, out of sight. Go on to bring it over.',
    gone: 'The report of this merge is not kept any more. Go on with the merge if something is missing.',
    goOn: 'Go on with the merge',
    goOnHint:
      'For a merge that was interrupted: what has not come over does so. Where everything has, nothing changes.',
    search: 'Find by name or end of the number',
    searchHint: 'The whole unit is searched.',
    loading: 'Loading the whole unit…',
    found: (count, text) => `${text} ${plural(count, 'record matches', 'records match')}`,
  },
});
