import type { Localized } from '../../../../platform/outcome.ts';

/** What is told about the content of a file or a row that cannot be imported, and how to mend it. */
export const MESSAGES = {
  OLD_EXCEL: {
    id: 'Berkas ini berformat Excel lama (.xls) atau dikunci kata sandi. Simpan sebagai Excel Workbook (.xlsx) atau CSV tanpa kata sandi.',
    en: 'This file is of the old Excel format (.xls) or locked with a password. Save it as an Excel Workbook (.xlsx) or CSV without a password.',
  },
  DAMAGED: {
    id: 'Berkas Excel ini rusak atau terlalu besar setelah dibuka. Buka di Excel, lalu simpan ulang sebagai .xlsx atau CSV.',
    en: 'This Excel file is damaged or too large once unpacked. Open it in Excel and save it again as .xlsx or CSV.',
  },
  BINARY: {
    id: 'Ini bukan berkas CSV atau Excel. Simpan daftarnya sebagai .xlsx atau CSV.',
    en: 'This is neither a CSV nor an Excel file. Save the list as .xlsx or CSV.',
  },
  UNCLOSED: (row: number): Localized => ({
    id: `Tanda petik pada baris ${row} tidak ditutup. Tutup, atau simpan ulang daftarnya sebagai .xlsx.`,
    en: `A quotation mark in row ${row} is not closed. Close it, or save the list again as .xlsx.`,
  }),
  NO_ROWS: {
    id: 'Tidak ada baris di bawah baris judul. Isi daftarnya dari baris kedua.',
    en: 'There is no row below the row of titles. Fill in the list from the second row.',
  },
  MOST_ROWS: (most: number): Localized => ({
    id: `Paling banyak ${most.toLocaleString('id-ID')} baris sekali impor. Bagi menjadi beberapa berkas.`,
    en: `At most ${most.toLocaleString('en-US')} rows are imported at a time. Split the file.`,
  }),
  COLUMNS_MISSING: (missing: string, known: string): Localized => ({
    id: `Kolom ini belum ada di baris judul: ${missing}. Kolom yang dikenal: ${known}.`,
    en: `These columns are missing from the row of titles: ${missing}. The columns there are: ${known}.`,
  }),
  COLUMNS_UNKNOWN: (unknown: string, known: string): Localized => ({
    id: `Kolom ini tidak dikenal: ${unknown}. Hapus atau ganti judulnya. Kolom yang dikenal: ${known}.`,
    en: `These columns are not known: ${unknown}. Remove or rename them. The columns there are: ${known}.`,
  }),
  COLUMNS_TWICE: (twice: string): Localized => ({
    id: `Kolom ini ada lebih dari sekali: ${twice}. Sisakan satu.`,
    en: `These columns stand there more than once: ${twice}. Leave one of each.`,
  }),
  NUMBER_SPOILED: {
    id: 'Excel sudah mengubah nomor ini menjadi bilangan dan angka terakhirnya hilang. Format kolomnya sebagai Teks (Format Cells > Text), lalu ketik atau tempel ulang nomornya.',
    en: 'Excel turned this number into a figure and its last digits are lost. Format the column as Text (Format Cells > Text), then enter or paste the numbers again.',
  },
  CODE_SPOILED: {
    id: 'Excel sudah mengubah isi sel ini menjadi bilangan. Format kolomnya sebagai Teks (Format Cells > Text), lalu ketik ulang.',
    en: 'Excel turned this cell into a figure. Format the column as Text (Format Cells > Text), then enter it again.',
  },
  DATE_SPOILED: {
    id: 'Excel sudah mengubah isi sel ini menjadi tanggal. Format kolomnya sebagai Teks (Format Cells > Text), lalu ketik ulang.',
    en: 'Excel turned this cell into a date. Format the column as Text (Format Cells > Text), then enter it again.',
  },
  CELL_UNTITLED: (column: string): Localized => ({
    id: `Ada isi di kolom ${column}, yang tidak berjudul. Biasanya karena koma atau titik koma di dalam nama: beri tanda petik, atau hapus isinya.`,
    en: `There is something in column ${column}, which has no title. Mostly it is a comma or semicolon within a name: put it in quotation marks, or remove it.`,
  }),
  PERSON_NEEDED: {
    id: 'Isi NIP atau ID pegawai.',
    en: 'Give the personal number or the id of the person.',
  },
  PERSON_UNKNOWN: {
    id: 'Orang ini tidak terdaftar. Periksa nomor atau ID-nya, atau impor orangnya dahulu.',
    en: 'This person is not registered. Check the number or id, or import the person first.',
  },
  PERSON_AMBIGUOUS: {
    id: 'Nomor dan ID ini milik dua orang yang berbeda. Perbaiki salah satunya.',
    en: 'This number and this id are of two different people. Mend one of them.',
  },
  LEAVING: (causes: string): Localized => ({
    id: `Tulis salah satu alasan keluar: ${causes}.`,
    en: `Write one of the causes of leaving: ${causes}.`,
  }),
  LEAVING_AND_MOVE: {
    id: 'Orang yang keluar tidak sekaligus pindah. Kosongkan unit, jabatan dan golongan.',
    en: 'Who leaves does not move as well. Leave unit, position and grade empty.',
  },
  LEAVING_DAY: {
    id: 'Isi hari terakhirnya, misalnya 31-12-2026.',
    en: 'Give the last day, for example 31-12-2026.',
  },
  NOTHING_CHANGES: {
    id: 'Baris ini tidak mengubah apa-apa. Isi unit, jabatan, golongan atau alasan keluar.',
    en: 'This row changes nothing. Give a unit, a position, a grade or a cause of leaving.',
  },
  DAY: {
    id: 'Tulis tanggal seperti 31-12-2026.',
    en: 'Write a day like 31-12-2026.',
  },
  ROW_TWICE: (row: number): Localized => ({
    id: `Sudah ada di baris ${row} berkas ini. Hapus salah satunya.`,
    en: `This stands in row ${row} of the file already. Remove one of the two.`,
  }),
  EMPLOYMENT_KIND: {
    id: 'Tulis PNS atau PPPK.',
    en: 'Write PNS or PPPK.',
  },
  EMPLOYMENT_KIND_CHANGED: {
    id: 'Jenis kepegawaian orang ini lain dan tidak diubah lewat impor. Periksa nomor dan jenisnya.',
    en: 'This person is employed otherwise, which an import does not change. Check the number and the kind.',
  },
  POSITION_KIND: (kinds: string): Localized => ({
    id: `Tulis salah satu jenis jabatan: ${kinds}.`,
    en: `Write one of the kinds of position: ${kinds}.`,
  }),
  PARENT_NOT_FOUND: {
    id: 'Unit induk ini tidak ada di daftar unit maupun di berkas ini. Periksa kodenya.',
    en: 'This unit above is neither in the list of units nor in this file. Check its id.',
  },
  PARENT_REFUSED: (row: number): Localized => ({
    id: `Unit induknya, di baris ${row}, belum dapat diimpor. Perbaiki baris itu dahulu.`,
    en: `The unit above it, in row ${row}, cannot be imported. Mend that row first.`,
  }),
  PARENT_CIRCLE: {
    id: 'Unit ini menjadi induk bagi dirinya sendiri lewat unit lain. Perbaiki kolom induk.',
    en: 'This unit is above itself by way of other units. Mend the column of units above.',
  },
  UNIT_MOVED: {
    id: 'Unit ini sudah ada di bawah induk lain, dan letaknya tidak dapat diubah. Samakan induknya, atau pakai kode lain.',
    en: 'This unit is there already below another one, and its place never changes. Give that one, or use another id.',
  },
  UNIT_UNKNOWN: {
    id: 'Unit ini tidak ditemukan. Tulis kode unit, dan impor unitnya dahulu.',
    en: 'This unit was not found. Write the id of a unit, and import the units first.',
  },
  POSITION_UNKNOWN: {
    id: 'Jabatan ini tidak ditemukan. Tulis kode jabatan, dan impor jabatannya dahulu.',
    en: 'This position was not found. Write the id of a position, and import the positions first.',
  },
} as const;
