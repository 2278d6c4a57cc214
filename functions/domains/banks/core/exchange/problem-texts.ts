/** What readers of files say, each with the way to mend it. `{name}` stands for a figure or a piece of the file. */
export const PROBLEM_TEXTS = {
  TOO_LARGE: {
    id: 'Berkas lebih besar dari {limit} byte. Bagi menjadi beberapa berkas.',
    en: 'The file is larger than {limit} bytes. Split it into several files.',
  },
  EMPTY: { id: 'Berkas ini kosong.', en: 'The file is empty.' },
  ENCODING: {
    id: 'Berkas rusak atau bukan {encoding}: byte ke-{byte} tidak dapat dibaca. Simpan ulang sebagai UTF-8.',
    en: 'The file is damaged or not {encoding}: byte {byte} cannot be read. Save it again as UTF-8.',
  },
  BINARY: {
    id: 'Ini bukan berkas teks: byte ke-{byte} bukan huruf.',
    en: 'This is no text file: byte {byte} is no character.',
  },
  TOO_MANY: {
    id: 'Berkas memuat lebih dari {limit} soal. Bagi menjadi beberapa berkas.',
    en: 'The file holds more than {limit} questions. Split it into several files.',
  },
  QUESTION_TOO_LONG: {
    id: 'Soal ini lebih panjang dari {limit} karakter.',
    en: 'This question is longer than {limit} characters.',
  },
  TOO_MANY_ANSWERS: {
    id: 'Soal ini memiliki lebih dari {limit} jawaban.',
    en: 'This question has more than {limit} answers.',
  },
  NO_TEXT: { id: 'Soal ini tidak memiliki teks.', en: 'This question has no text.' },
  NO_ANSWERS: { id: 'Soal ini tidak memiliki jawaban.', en: 'This question has no answers.' },
  UNCLOSED_BRACE: {
    id: 'Kurung kurawal "{" tidak ditutup sebelum baris kosong. Tambahkan "}" atau hapus baris kosong di dalamnya.',
    en: 'The brace "{" is not closed before the blank line. Add "}" or remove the blank line inside.',
  },
  LONE_BRACE: {
    id: 'Ada "}" tanpa "{". Tulis \\} bila yang dimaksud adalah hurufnya.',
    en: 'There is a "}" without "{". Write \\} when the character is meant.',
  },
  SECOND_BRACE: {
    id: 'Soal ini memiliki kurung kurawal kedua. Pisahkan soal dengan baris kosong, atau tulis \\{ dan \\}.',
    en: 'This question has a second brace. Separate questions by a blank line, or write \\{ and \\}.',
  },
  UNCLOSED_NAME: {
    id: 'Nama soal dimulai dengan "::" tetapi tidak ditutup dengan "::".',
    en: 'The name of the question begins with "::" but is not closed with "::".',
  },
  BAD_WEIGHT: {
    id: 'Bobot "{weight}" bukan persentase dari -100 sampai 100.',
    en: 'The weight "{weight}" is no percentage from -100 to 100.',
  },
  BAD_NUMBER: {
    id: '"{value}" bukan bilangan. Gunakan titik untuk desimal, mis. 3.14 atau 3.14:0.01 atau 3..4.',
    en: '"{value}" is no number. Use a point for decimals, such as 3.14 or 3.14:0.01 or 3..4.',
  },
  BAD_RANGE: {
    id: 'Rentang "{value}" berakhir sebelum awalnya.',
    en: 'The range "{value}" ends before it begins.',
  },
  NO_ARROW: {
    id: 'Pasangan "{value}" tidak memiliki "->".',
    en: 'The pair "{value}" has no "->".',
  },
  PAIR_WITHOUT_ANSWER: {
    id: 'Pasangan "{value}" tidak memiliki jawaban.',
    en: 'The pair "{value}" has no answer.',
  },
  UNKNOWN_ANSWERS: {
    id: 'Isi kurung kurawal "{value}" tidak dikenal: gunakan =, ~, #, T atau F.',
    en: 'What stands in the braces, "{value}", is unknown: use =, ~, #, T or F.',
  },
  UNKNOWN_TYPE: {
    id: 'Jenis soal "{type}" tidak didukung, jadi soal ini dilewati.',
    en: 'The question type "{type}" is not supported, so this question is left out.',
  },
  NOT_XML: { id: 'XML tidak sah: {reason}.', en: 'The XML is not well-formed: {reason}.' },
  NOT_MOODLE: {
    id: 'Ini bukan XML soal Moodle: elemen pertama harus <quiz>, bukan <{name}>.',
    en: 'This is no Moodle question XML: the first element must be <quiz>, not <{name}>.',
  },
  DOCTYPE: {
    id: 'Berkas memuat DOCTYPE atau entitas; demi keamanan berkas ini ditolak. Hapus barisnya.',
    en: 'The file holds a DOCTYPE or entities; it is refused for safety. Remove that line.',
  },
  TOO_DEEP: {
    id: 'Elemen bersarang lebih dari {limit} tingkat.',
    en: 'Elements are nested deeper than {limit}.',
  },
  BAD_FIELD: {
    id: 'Isi <{name}> tidak sah: "{value}".',
    en: 'What <{name}> holds is not valid: "{value}".',
  },
  BAD_FILE: {
    id: 'Berkas "{name}" di dalam soal bukan base64 yang sah.',
    en: 'The file "{name}" in the question is not valid base64.',
  },
  LEFT_OUT: {
    id: 'Bagian <{name}> tidak dapat dibawa dan dilewati.',
    en: 'The part <{name}> cannot be taken over and is left out.',
  },
  LEFT_OUT_MORE: {
    id: '{count} bagian lain juga tidak dapat dibawa dan dilewati.',
    en: '{count} more parts cannot be taken over either and are left out.',
  },
  AIKEN_NO_OPTIONS: {
    id: 'Teks soal harus diikuti pilihan "A. …" atau "A) …", bukan "{value}".',
    en: 'The text of a question must be followed by choices "A. …" or "A) …", not "{value}".',
  },
  AIKEN_ORDER: {
    id: 'Pilihan berikutnya seharusnya {expected}, bukan {found}.',
    en: 'The next choice should be {expected}, not {found}.',
  },
  AIKEN_NO_ANSWER: {
    id: 'Soal ini tidak memiliki baris "ANSWER: " dengan huruf pilihan yang benar.',
    en: 'This question has no line "ANSWER: " with the letter of the right choice.',
  },
  AIKEN_WRONG_ANSWER: {
    id: 'Jawaban "{value}" bukan salah satu pilihan.',
    en: 'The answer "{value}" is none of the choices.',
  },
  TABLE_COLUMN: {
    id: 'Kolom "{name}" tidak ada. Mulai dari templat.',
    en: 'The column "{name}" is missing. Start from the template.',
  },
  TABLE_KIND: {
    id: 'Jenis "{value}" tidak dikenal. Gunakan {kinds}.',
    en: 'The type "{value}" is unknown. Use {kinds}.',
  },
  TABLE_SHEET: { id: 'Lembar ini tidak dapat dibaca.', en: 'The sheet cannot be read.' },
  TABLE_TRUE_FALSE: {
    id: 'Isi kolom benar dengan TRUE/BENAR atau FALSE/SALAH, bukan "{value}".',
    en: 'Put TRUE/BENAR or FALSE/SALAH into the column correct, not "{value}".',
  },
} as const;

/** The name of what is wrong with a file. */
export type ProblemCode = keyof typeof PROBLEM_TEXTS;
