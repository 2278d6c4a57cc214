import type { Localized } from '../../../platform/outcome.ts';
import type { NumberProblem } from './personal-number.ts';

/** What is told about a personal number that cannot be. */
const NUMBER: Record<NumberProblem, Localized> = {
  LENGTH: {
    id: 'Nomor terdiri dari 18 angka. Salin dari SK pengangkatan.',
    en: 'The number has 18 digits. Copy it from the decree of appointment.',
  },
  BIRTH_DATE: {
    id: 'Delapan angka pertama bukan tanggal lahir (tahun, bulan, tanggal). Periksa kembali.',
    en: 'The first eight digits are no date of birth (year, month, day). Check them again.',
  },
  START_MONTH: {
    id: 'Angka ke-13 dan ke-14 bukan bulan. Periksa kembali, atau pilih PPPK bila ini NI PPPK.',
    en: 'Digits 13 and 14 are no month. Check them again, or choose PPPK if this is the number of one.',
  },
  SEX: {
    id: 'Angka ke-15 harus 1 (pria) atau 2 (wanita). Periksa kembali.',
    en: 'Digit 15 must be 1 (male) or 2 (female). Check it again.',
  },
};

/** What is told when something is refused, and what to do about it. */
export const MESSAGES = {
  NUMBER,
  ADMINS_ONLY: {
    id: 'Hanya administrator yang dapat melakukan ini. Minta bantuan administrator.',
    en: 'Only administrators can do this. Ask one of them.',
  },
  UNIT_TAKEN: {
    id: 'Kode ini sudah dipakai unit dengan nama atau induk lain. Pakai kode lain, atau kirim isi yang sama.',
    en: 'This id is taken by a unit of another name or parent. Use another id, or send the same content.',
  },
  UNIT_NOT_FOUND: {
    id: 'Unit ini tidak ditemukan. Pilih dari daftar unit.',
    en: 'This unit was not found. Choose one from the list of units.',
  },
  UNIT_DEPTH: (most: number): Localized => ({
    id: `Susunan unit paling dalam ${most} tingkat. Pilih induk yang lebih tinggi.`,
    en: `Units are at most ${most} levels deep. Choose a parent higher up.`,
  }),
  UNIT_NEEDED: {
    id: 'Setiap pegawai bekerja di satu unit. Pilih unit lain, atau biarkan unitnya.',
    en: 'Everybody works in a unit. Choose another one, or leave it as it is.',
  },
  POSITION_NOT_FOUND: {
    id: 'Jabatan ini tidak ditemukan. Pilih dari daftar jabatan.',
    en: 'This position was not found. Choose one from the list of positions.',
  },
  STANDARD_SIZE: (most: number): Localized => ({
    id: `Standar jabatan memuat paling banyak ${most} kompetensi.`,
    en: `A standard holds at most ${most} competencies.`,
  }),
  LEVEL: { id: 'Isi level 1 sampai 5.', en: 'Give a level from 1 to 5.' },
  COMPETENCY_NOT_FOUND: {
    id: 'Kompetensi ini tidak ditemukan. Pilih dari kamus kompetensi.',
    en: 'This competency was not found. Choose one from the frameworks.',
  },
  COMPETENCY_TWICE: {
    id: 'Kompetensi ini sudah ada dalam standar yang sama. Hapus salah satunya.',
    en: 'This competency stands in the standard already. Remove one of the two.',
  },
  NUMBER_TAKEN: {
    id: 'Nomor ini sudah terdaftar. Cari orangnya dalam daftar pegawai unit.',
    en: 'This number is registered already. Look for the person in the list of the unit.',
  },
  GRADE_PNS: {
    id: 'Golongan PNS ditulis seperti III/b: I/a sampai IV/e.',
    en: 'The grade of a PNS is written like III/b: I/a to IV/e.',
  },
  GRADE_PPPK: {
    id: 'Golongan PPPK ditulis dengan angka Romawi: I sampai XVII.',
    en: 'The grade of a PPPK is written in Roman numerals: I to XVII.',
  },
  PERSON_NOT_FOUND: {
    id: 'Orang ini tidak ditemukan. Muat ulang daftar pegawai.',
    en: 'This person was not found. Load the list of people again.',
  },
  EFFECTIVE_DAY: {
    id: 'Isi tanggal yang benar, paling lambat hari ini: perubahan berlaku begitu disimpan.',
    en: 'Give a day that there is, today at the latest: a change is in force once it is saved.',
  },
  PERSON_LEFT: {
    id: 'Orang ini sudah keluar. Catat dulu bahwa ia kembali bekerja.',
    en: 'This person has left. Record first that they are back.',
  },
  ALREADY_LEFT: {
    id: 'Orang ini sudah tercatat keluar dengan tanggal atau sebab lain. Catat dulu bahwa ia kembali, lalu catat lagi.',
    en: 'This person is recorded as having left on another day or for another cause. Record their return first.',
  },
  OWN_LEAVING: {
    id: 'Anda tidak dapat mencatat diri sendiri keluar. Minta administrator lain melakukannya.',
    en: 'You cannot record that you left yourself. Ask another administrator to do it.',
  },
  MERGE_SAME: {
    id: 'Ini catatan yang sama. Pilih dua catatan yang berbeda dari orang yang sama.',
    en: 'This is one record. Choose two records of the same person.',
  },
  MERGE_OWN: {
    id: 'Anda tidak dapat menggabungkan catatan Anda sendiri ke catatan lain. Minta administrator lain melakukannya.',
    en: 'You cannot merge your own record into another one. Ask another administrator to do it.',
  },
  MERGE_ROLES: {
    id: 'Catatan yang dihapus masih memegang peran. Cabut dulu perannya.',
    en: 'The record that goes still holds a role. Revoke it first.',
  },
  MERGE_LEFT: {
    id: 'Catatan yang tetap adalah milik orang yang sudah keluar. Pilih catatan yang lain untuk tetap.',
    en: 'The record that stays is of somebody who has left. Let the other one stay.',
  },
  MERGE_OPEN_QUIZ: {
    id: 'Ada kuis yang sedang dikerjakan pada salah satu catatan. Tunggu sampai dikumpulkan, atau batalkan percobaannya.',
    en: 'A quiz is under way on one of the records. Wait until it is handed in, or reset the attempt.',
  },
  MERGE_MOST: {
    id: 'Terlalu banyak catatan sudah digabungkan ke dalam keduanya.',
    en: 'Too many records have been merged into these two.',
  },
  MERGE_LOGINS: (most: number): Localized => ({
    id: `Kedua catatan bersama-sama memiliki lebih dari ${most} akun masuk, jumlah terbanyak.`,
    en: `Together both records have more than ${most} logins, the most there may be.`,
  }),
  OWN_ADMIN_ROLE: {
    id: 'Anda tidak dapat mencabut peran administrator Anda sendiri. Minta administrator lain melakukannya.',
    en: 'You cannot revoke your own role as an administrator. Ask another administrator to do it.',
  },
  LAST_ADMIN: {
    id: 'Ini administrator terakhir. Beri peran administrator kepada orang lain lebih dahulu.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
  MOST_LOGINS: (most: number): Localized => ({
    id: `Orang ini sudah memiliki ${most} akun masuk, jumlah terbanyak. Gunakan salah satunya.`,
    en: `This person has ${most} logins already, the most there may be. Use one of them.`,
  }),
  INVITATION_UNKNOWN: {
    id: 'Kode undangan ini tidak dikenal. Periksa ketikannya, atau minta undangan baru kepada administrator.',
    en: 'This invitation code is not known. Check the spelling, or ask an administrator for a new one.',
  },
  INVITATION_USED: {
    id: 'Undangan ini sudah dipakai. Masuk dengan akun yang memakainya, atau minta undangan baru kepada administrator.',
    en: 'This invitation has been used. Sign in with the login that used it, or ask an administrator for a new one.',
  },
  INVITATION_EXPIRED: {
    id: 'Masa berlaku undangan ini sudah lewat. Minta undangan baru kepada administrator.',
    en: 'This invitation has expired. Ask an administrator for a new one.',
  },
  INVITATION_REPLACED: {
    id: 'Undangan ini sudah diganti dengan yang lebih baru. Gunakan kode terbaru dari administrator.',
    en: 'A newer invitation has replaced this one. Use the latest code from the administrator.',
  },
  LOGIN_BOUND: {
    id: 'Akun ini sudah terhubung. Keluar, lalu masuk dengan akun milik orang yang diundang.',
    en: 'This login is bound already. Sign out, then sign in with the login of the person invited.',
  },
  ORGANISATION_TAKEN: {
    id: 'Kode ini sudah dipakai lembaga dengan isi lain. Pakai kode lain, atau kirim isi yang sama.',
    en: 'This id is taken by an organisation of other content. Use another id, or send the same content.',
  },
  ORGANISATION_NOT_FOUND: {
    id: 'Lembaga ini tidak ditemukan. Pilih dari daftar lembaga.',
    en: 'This organisation was not found. Choose one from the list of organisations.',
  },
  RESERVED: {
    id: 'Kode ini dipakai oleh sistem. Pakai kode lain.',
    en: 'This id is kept for the system. Use another one.',
  },
  ISSUER: {
    id: 'Penerbit token ini tidak dipercaya sistem. Pakai salah satu penerbit yang diatur pada instalasi.',
    en: 'This issuer of tokens is not trusted here. Use one of those the installation is set up with.',
  },
  CLIENT: {
    id: 'Tulis kode klien seperti pada penerbitnya: 1 sampai 200 karakter tanpa spasi.',
    en: 'Write the client id as the issuer has it: 1 to 200 characters without spaces.',
  },
  CLIENT_TAKEN: {
    id: 'Klien ini sudah terhubung ke pihak lain. Buat klien baru untuk lembaga ini.',
    en: 'This client is bound to somebody else. Make a new client for this organisation.',
  },
} as const;
