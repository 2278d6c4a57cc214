/** What is told when something about personal data is refused, and what to do about it. */
export const MESSAGES = {
  PEOPLE_ONLY: {
    id: 'Hanya pegawai yang terdaftar memiliki data di sini. Masuk dengan akun pegawai.',
    en: 'Only registered people have data here. Sign in as one.',
  },
  ADMINS_ONLY: {
    id: 'Hanya administrator yang dapat melakukan ini. Minta bantuan administrator.',
    en: 'Only administrators can do this. Ask one of them.',
  },
  COPY_SOON: {
    id: 'Satu salinan sehari. Unduh yang sudah ada, atau minta lagi besok.',
    en: 'One copy a day. Download the one that is there, or ask again tomorrow.',
  },
  COPY_FAILED: {
    id: 'Data ini tidak ditemukan. Masuk lagi, lalu minta salinan baru.',
    en: 'This data was not found. Sign in again and ask for a new copy.',
  },
  FIELD_NEEDED: {
    id: 'Pilih bagian yang keliru.',
    en: 'Choose what is wrong.',
  },
  MOST_OPEN: {
    id: 'Lima permintaan Anda masih menunggu. Tunggu jawabannya, atau tarik salah satunya.',
    en: 'Five of your requests still wait. Wait for an answer, or withdraw one.',
  },
  ERASURE_OPEN: {
    id: 'Permintaan penghapusan Anda sudah menunggu. Tunggu jawabannya, atau tarik dulu.',
    en: 'Your request for erasure waits already. Wait for the answer, or withdraw it first.',
  },
  REQUEST_NOT_FOUND: {
    id: 'Permintaan ini tidak ditemukan. Muat ulang daftarnya.',
    en: 'This request was not found. Load the list again.',
  },
  REQUEST_OVER: {
    id: 'Permintaan ini sudah dijawab atau ditarik. Muat ulang daftarnya.',
    en: 'This request was answered or withdrawn already. Load the list again.',
  },
  OWN_REQUEST: {
    id: 'Permintaan Anda sendiri diputuskan oleh administrator lain.',
    en: 'Your own request is decided by another administrator.',
  },
  PERSON_NOT_FOUND: {
    id: 'Orang ini tidak ditemukan. Muat ulang daftar pegawai.',
    en: 'This person was not found. Load the list of people again.',
  },
  ERASE_SELF: {
    id: 'Anda tidak dapat menghapus diri sendiri. Minta administrator lain melakukannya.',
    en: 'You cannot erase yourself. Ask another administrator to do it.',
  },
  ERASE_ROLE: {
    id: 'Orang ini masih memegang peran. Cabut perannya, lalu catat bahwa ia keluar.',
    en: 'This person still holds a role. Revoke it, then record that they left.',
  },
  ERASE_WORKS: {
    id: 'Orang ini masih bekerja, dan datanya diperlukan untuk itu. Catat dulu bahwa ia keluar, baru hapus.',
    en: 'This person still works here, for which their data is needed. Record that they left, then erase.',
  },
  ERASE_NAME: {
    id: 'Ketik nama orang ini persis seperti tercatat, agar tidak ada orang lain yang terhapus.',
    en: 'Type the name of this person exactly as it is recorded, so that nobody else is erased.',
  },
  ERASE_MERGING: {
    id: 'Catatan lain orang ini masih digabungkan. Tunggu pekerjaan itu selesai, atau mulai lagi bila terhenti.',
    en: 'Another record of this person is still being merged. Wait for that job, or start it again if it ended.',
  },
} as const;
