import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages({
  id: {
    title: 'Periksa sertifikat',
    about:
      'Ketik nomor yang tercetak pada sertifikat, atau pindai kode QR-nya. Tidak perlu masuk; nomor saja cukup.',
    number: 'Nomor sertifikat',
    hint: 'Seperti KPS-XXXX-XXXX-XXXX. Tanda hubung, spasi, dan huruf besar tidak menjadi soal.',
    check: 'Periksa',
    checking: 'Sedang memeriksa…',
    empty: 'Ketik nomor sertifikatnya dahulu.',
    length: (typed: string, wanted: string) =>
      `Salah ketik: setelah KPS harus ada ${wanted} huruf atau angka, yang Anda ketik ${typed}.`,
    character: (character: string) =>
      `Salah ketik: nomor sertifikat tidak pernah memuat “${character}”. Bandingkan lagi dengan sertifikatnya.`,
    checkDigit:
      'Salah ketik: digit pemeriksanya tidak cocok, jadi ada satu atau beberapa karakter yang keliru. Bandingkan lagi dengan sertifikatnya.',
    validTitle: 'Sertifikat ini berlaku',
    validText:
      'Bandingkan dengan yang tertera pada sertifikat. Jika berbeda, sertifikat itu bukan yang asli.',
    revokedTitle: 'Sertifikat ini telah dicabut',
    revokedText: 'Sertifikat ini pernah diterbitkan, tetapi tidak berlaku lagi.',
    unknownTitle: 'Tidak ada sertifikat dengan nomor ini',
    unknownText:
      'Bentuk nomornya benar, tetapi kami tidak pernah menerbitkannya. Jika sama dengan yang tercetak, sertifikat itu tidak asli.',
    erasedTitle: 'Data pemilik sertifikat ini telah dihapus',
    erasedText:
      'Nomor ini pernah diterbitkan. Data pemiliknya telah dihapus sesuai UU 27/2022, sehingga keaslian dan isinya tidak dapat dinyatakan lagi.',
    initials: 'Inisial pemegang',
    course: 'Kursus',
    issuedOn: 'Tanggal terbit',
  },
  en: {
    title: 'Check a certificate',
    about:
      'Type the number printed on the certificate, or scan its QR code. No sign-in is needed; the number is enough.',
    number: 'Certificate number',
    hint: 'Like KPS-XXXX-XXXX-XXXX. Dashes, spaces and capital letters make no difference.',
    check: 'Check',
    checking: 'Checking…',
    empty: 'Type the number of the certificate first.',
    length: (typed, wanted) =>
      `Mistyped: after KPS there are ${wanted} letters or digits, and you typed ${typed}.`,
    character: (character) =>
      `Mistyped: no certificate number has “${character}” in it. Compare it with the certificate again.`,
    checkDigit:
      'Mistyped: the check digit does not fit, so one or more characters are wrong. Compare it with the certificate again.',
    validTitle: 'This certificate is valid',
    validText: 'Compare this with the certificate. If anything differs, that certificate is not genuine.',
    revokedTitle: 'This certificate has been revoked',
    revokedText: 'It was issued once, and is no longer in force.',
    unknownTitle: 'There is no certificate with this number',
    unknownText:
      'The number is well-formed, but we never issued it. If it is what is printed, that certificate is not genuine.',
    erasedTitle: 'The data of this certificate’s holder was erased',
    erasedText:
      'This number was issued once. The data of its holder was erased as UU 27/2022 provides, so neither that it is genuine nor what it says can be confirmed any more.',
    initials: 'Initials of the holder',
    course: 'Course',
    issuedOn: 'Date of issue',
  },
});
