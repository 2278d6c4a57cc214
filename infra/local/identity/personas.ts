import type { EmploymentKind, Role } from '../../../functions/graphql/generated/types.ts';

interface Localised {
  readonly id: string;
  readonly en: string;
}

/** Somebody who can sign in to the local installation. All are invented. */
export interface Persona {
  /** What one types: `npm run token -- sari`. */
  readonly id: string;
  /** The subject of the tokens: never changes, and tells nothing, as Cognito's do not. */
  readonly subject: string;
  readonly name: string;
  readonly about: Localised;
  /** What to try as this persona. */
  readonly hint: Localised;
  /** Where the starter data puts the person; without it the login is bound to nobody. */
  readonly person: {
    readonly employmentKind: EmploymentKind;
    readonly grade: string;
    /** External ids of `content/city.yml` and `content/positions.yml`. */
    readonly unit: string;
    readonly position: string;
    readonly birthDate: string;
    readonly sex: 'MALE' | 'FEMALE';
    readonly startYear: number;
  };
  readonly roles: readonly Role[];
  /** Whether the login is bound; when not, an invitation waits to be accepted. */
  readonly bound: boolean;
}

export const personas: readonly Persona[] = [
  {
    id: 'sari',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a01',
    name: 'Sari Nurhayati',
    about: {
      id: 'Pegawai (PNS), Bidang Pelayanan Pendaftaran Penduduk',
      en: 'Employee (PNS), Population Registration Division',
    },
    hint: {
      id: 'Cari kursus, daftar, belajar, ambil kuis, dan selesaikan.',
      en: 'Find a course, enrol, learn, take the quiz and finish.',
    },
    person: {
      employmentKind: 'PNS',
      grade: 'III/a',
      unit: 'bidang-pendaftaran-penduduk',
      position: 'pengelola-layanan-kependudukan',
      birthDate: '1993-04-12',
      sex: 'FEMALE',
      startYear: 2018,
    },
    roles: [],
    bound: true,
  },
  {
    id: 'budi',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a02',
    name: 'Budi Handoyo',
    about: {
      id: 'Pegawai (PPPK), Kelurahan Parit Contoh',
      en: 'Employee (PPPK), Parit Contoh Urban Village',
    },
    hint: {
      id: 'Lihat batas JP bagi PPPK, lalu mulai kursus yang ditugaskan.',
      en: 'See the ceiling of credit hours for PPPK, then begin the assigned course.',
    },
    person: {
      employmentKind: 'PPPK',
      grade: 'IX',
      unit: 'kelurahan-contoh',
      position: 'petugas-informasi-pengaduan',
      birthDate: '1990-11-03',
      sex: 'MALE',
      startYear: 2022,
    },
    roles: [],
    bound: true,
  },
  {
    id: 'rina',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a03',
    name: 'Rina Rosmawati',
    about: { id: 'Lembaga pelatihan (BKPSDM)', en: 'Training agency (BKPSDM)' },
    hint: {
      id: 'Periksa modul mitra, tawarkan dan tugaskan kursus, pantau peserta.',
      en: 'Approve partners’ modules, offer and assign courses, see who takes them.',
    },
    person: {
      employmentKind: 'PNS',
      grade: 'III/d',
      unit: 'bkpsdm',
      position: 'analis-sdm-aparatur-ahli-muda',
      birthDate: '1984-02-27',
      sex: 'FEMALE',
      startYear: 2009,
    },
    roles: ['AGENCY'],
    bound: true,
  },
  {
    id: 'admin',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a04',
    name: 'Adi Kurniawan',
    about: {
      id: 'Administrator, Diskominfo',
      en: 'Administrator, Communication and Informatics Agency',
    },
    hint: {
      id: 'Kelola pegawai, unit, peran, mitra, dan undangan.',
      en: 'Manage people, units, roles, partners and invitations.',
    },
    person: {
      employmentKind: 'PNS',
      grade: 'III/b',
      unit: 'diskominfo',
      position: 'pranata-komputer-terampil',
      birthDate: '1988-07-19',
      sex: 'MALE',
      startYear: 2014,
    },
    roles: ['ADMIN'],
    bound: true,
  },
  {
    id: 'hasnah',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a05',
    name: 'Hasnah Latief',
    about: {
      id: 'Pegawai (PNS), Puskesmas Tepian Contoh',
      en: 'Employee (PNS), Tepian Contoh Community Health Centre',
    },
    hint: {
      id: 'Sudah menyelesaikan satu kursus: lihat sertifikat dan JP-nya.',
      en: 'Has finished a course: look at the certificate and the credit hours.',
    },
    person: {
      employmentKind: 'PNS',
      grade: 'II/d',
      unit: 'puskesmas-contoh',
      position: 'perawat-terampil',
      birthDate: '1991-09-08',
      sex: 'FEMALE',
      startYear: 2015,
    },
    roles: [],
    bound: true,
  },
  {
    id: 'yohanes',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a06',
    name: 'Yohanes Lanting',
    about: { id: 'Pegawai (PNS), Kecamatan Seberang Contoh', en: 'Employee (PNS), Seberang Contoh District' },
    hint: {
      id: 'Sedang di tengah kursus: lanjutkan dari tempat terakhir.',
      en: 'Is halfway through a course: go on from the last place.',
    },
    person: {
      employmentKind: 'PNS',
      grade: 'III/c',
      unit: 'kecamatan-contoh',
      position: 'kepala-seksi-pelayanan',
      birthDate: '1982-12-15',
      sex: 'MALE',
      startYear: 2006,
    },
    roles: [],
    bound: true,
  },
  {
    id: 'meilani',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a07',
    name: 'Meilani Tanoto',
    about: { id: 'Pegawai (PPPK), DPMPTSP', en: 'Employee (PPPK), One-Stop Service Agency' },
    hint: {
      id: 'Baru mendaftar pada satu kursus.',
      en: 'Has just enrolled in a course.',
    },
    person: {
      employmentKind: 'PPPK',
      grade: 'IX',
      unit: 'dpmptsp',
      position: 'petugas-informasi-pengaduan',
      birthDate: '1995-06-30',
      sex: 'FEMALE',
      startYear: 2023,
    },
    roles: [],
    bound: true,
  },
  {
    id: 'baru',
    subject: '5b1f0f3e-6f0a-4a57-9a3c-0b8f6d1c2a08',
    name: 'Veronika Sangen',
    about: {
      id: 'Pegawai baru, undangan belum diterima',
      en: 'New employee, invitation not yet accepted',
    },
    hint: {
      id: 'Masuk, lalu terima undangan dengan kode yang tercetak di terminal.',
      en: 'Sign in, then accept the invitation with the code printed in the terminal.',
    },
    person: {
      employmentKind: 'PPPK',
      grade: 'VII',
      unit: 'dinkes',
      position: 'pengadministrasi-perkantoran',
      birthDate: '1998-01-21',
      sex: 'FEMALE',
      startYear: 2025,
    },
    roles: [],
    bound: false,
  },
];

/** The persona of that id. */
export function findPersona(id: string): Persona | undefined {
  return personas.find((persona) => persona.id === id);
}

/** The persona of that subject. */
export function personaOf(subject: string): Persona | undefined {
  return personas.find((persona) => persona.subject === subject);
}
