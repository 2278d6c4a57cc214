import type { Localized } from '../../../platform/outcome.ts';

/** What is told when something about a key is refused, and what to do about it. */
export const MESSAGES = {
  KEY_FORM: {
    id: 'Ini bukan kunci publik. Tempel JWK (JSON) atau PEM yang diawali -----BEGIN PUBLIC KEY-----.',
    en: 'This is no public key. Paste a JWK (JSON), or PEM that begins with -----BEGIN PUBLIC KEY-----.',
  },
  KEY_PRIVATE: {
    id: 'Ini kunci privat, yang tidak boleh keluar dari program Anda. Buat pasangan baru, lalu kirim kunci publiknya saja.',
    en: 'This is a private key, which must never leave your program. Make a new pair, and send its public key alone.',
  },
  KEY_KIND: {
    id: 'Pakai kunci EC pada kurva P-256, atau RSA 2048 sampai 4096 bit dengan eksponen 65537.',
    en: 'Use an EC key on the curve P-256, or RSA of 2048 to 4096 bits with the exponent 65537.',
  },
  KEY_ALGORITHM: {
    id: 'Bidang alg pada JWK tidak cocok dengan jenis kuncinya. Pakai ES256 untuk EC dan RS256 untuk RSA.',
    en: 'The field alg of the JWK does not suit its kind of key. Use ES256 for EC and RS256 for RSA.',
  },
  VALID_DAYS: (most: number): Localized => ({
    id: `Kunci berlaku 1 sampai ${most} hari.`,
    en: `A key is valid for 1 to ${most} days.`,
  }),
  MOST_ACTIVE: (most: number): Localized => ({
    id: `Paling banyak ${most} kunci aktif. Cabut salah satu yang tidak dipakai lagi.`,
    en: `At most ${most} keys are active. Revoke one that is not used any more.`,
  }),
  MOST_KEPT: {
    id: 'Terlalu banyak kunci didaftarkan dan berakhir dalam 90 hari terakhir. Pakai yang ada, atau hubungi admin kota.',
    en: 'Too many keys were registered and ended within the last 90 days. Use those there are, or ask an admin of the city.',
  },
  ENDED: {
    id: 'Kunci ini sudah berakhir dan tidak dapat didaftarkan lagi. Buat pasangan kunci baru.',
    en: 'This key has ended and cannot be registered again. Make a new pair.',
  },
  KEY_NOT_FOUND: {
    id: 'Kunci ini tidak ditemukan. Pilih dari daftar kunci.',
    en: 'This key was not found. Choose one from the list of keys.',
  },
  ORGANISATION_NOT_FOUND: {
    id: 'Organisasi ini tidak ditemukan. Pilih dari daftar mitra.',
    en: 'This organisation was not found. Choose one from the list of partners.',
  },
} as const;
