/**
 * The figures that lessons and quizzes teach are computed again here, in exact arithmetic, and looked up in
 * the text: whoever edits an example without redoing its sums fails this suite.
 */
import { describe, expect, it } from 'vitest';
import { readLesson, readYaml } from './load.ts';
import { Quiz } from './schemas.ts';

const ikmModule = 'modules/universitas-contoh-khatulistiwa/ikm-hitung-dan-perbaikan';
const surveyModule = 'modules/pusdiklat-contoh-kapuas/skm-prinsip-dan-rancangan';
const basicsModule = 'modules/universitas-contoh-khatulistiwa/adminduk-dasar';
const deviceModule = 'modules/universitas-contoh-khatulistiwa/perangkat-dokumen-insiden';
const accountModule = 'modules/pusdiklat-contoh-kapuas/keamanan-akun-dan-pesan';
const dataModule = 'modules/universitas-contoh-khatulistiwa/data-pribadi-dasar';
const dutyModule = 'modules/yayasan-contoh-loket-ramah/data-pribadi-di-layanan';
const counterModule = 'modules/yayasan-contoh-loket-ramah/loket-ramah-semua-warga';

/** Numerator over denominator, rounded half up to two decimals, as a count of hundredths. */
const hundredths = (numerator: bigint, denominator: bigint): bigint =>
  (200n * numerator + denominator) / (2n * denominator);

/** Hundredths in the Indonesian way: 8831 is "88,31". */
const decimal = (value: bigint): string => `${value / 100n},${String(value % 100n).padStart(2, '0')}`;
const ratio = (numerator: number, denominator: number): string =>
  decimal(hundredths(BigInt(numerator), BigInt(denominator)));

/** The index in hundredths for one sum of scores per element and one number of respondents. */
const exactIndex = (sums: readonly number[], respondents: number): bigint =>
  hundredths(25n * BigInt(sums.reduce((a, b) => a + b, 0)), 9n * BigInt(respondents));

/** The class of an index in hundredths (bands of PermenPANRB 14/2017). */
const classOf = (index: bigint): string =>
  index >= 8831n ? 'A' : index >= 7661n ? 'B' : index >= 6500n ? 'C' : 'D';

/** The numbers of a Markdown table row whose first cell is `label`. */
function row(body: string, label: string): number[] {
  const line = body.split('\n').find((candidate) => candidate.startsWith(`| ${label} `));
  if (line === undefined) throw new Error(`no row "${label}"`);
  const cells = line.split('|').slice(2, -1);
  return cells.map((cell) => Number(cell.trim().replace(/\./g, '').replace(',', '.')));
}

const numericAnswer = (module: string, externalId: string): number | undefined =>
  readYaml(`${module}/06-kuis.yml`, Quiz)
    .questions.find((question) => question.externalId === externalId)
    ?.numeric?.answers.find(({ percent }) => percent === 100)?.value;

describe('the satisfaction index', () => {
  it('agrees with the table of five respondents', () => {
    const { body } = readLesson(`${ikmModule}/01-dari-jawaban-ke-nrr.md`);
    const answers = [1, 2, 3, 4, 5].map((respondent) => row(body, String(respondent)));
    const sums = Array.from({ length: 9 }, (_, element) =>
      answers.reduce((sum, given) => sum + (given[element] ?? Number.NaN), 0),
    );
    expect(row(body, '**Jumlah**')).toEqual(sums);
    expect(row(body, '**NRR**')).toEqual(sums.map((sum) => sum / 5));
    expect(decimal(exactIndex(sums, 5))).toBe('80,56');
    expect(readLesson(`${ikmModule}/02-menghitung-ikm.md`).body).toContain('**80,56**');
  });

  it('agrees with the table of 200 respondents', () => {
    const { body } = readLesson(`${ikmModule}/02-menghitung-ikm.md`);
    const elements = [
      'Persyaratan',
      'Prosedur',
      'Waktu',
      'Biaya',
      'Produk',
      'Kompetensi petugas',
      'Perilaku petugas',
      'Penanganan pengaduan',
      'Sarana dan prasarana',
    ];
    const sums = elements.map((element) => {
      const [sum = Number.NaN, mean, scaled] = row(body, element);
      expect([mean, scaled], element).toEqual([sum / 200, (25 * sum) / 200]);
      return sum;
    });
    expect(sums.reduce((a, b) => a + b, 0)).toBe(6408);
    expect(exactIndex(sums, 200)).toBe(8900n);
    expect(sums.filter((sum) => classOf(hundredths(25n * BigInt(sum), 200n)) === 'B')).toHaveLength(4);
  });

  it('changes class when element means are rounded first', () => {
    const sums = [208, 202, 208, 224, 208, 224, 212, 216, 205];
    const early = sums.reduce((total, sum) => total + hundredths(BigInt(sum), 60n), 0n);
    expect(exactIndex(sums, 60)).toBe(8829n);
    expect(early).toBe(3179n);
    expect(hundredths(25n * early, 900n)).toBe(8831n);
    const up = sums.filter((sum) => hundredths(BigInt(sum), 60n) * 60n > BigInt(sum) * 100n);
    const down = sums.filter((sum) => hundredths(BigInt(sum), 60n) * 60n < BigInt(sum) * 100n);
    expect([up.length, down.length]).toEqual([5, 3]);
  });

  it('falls by a hundredth of itself with the weight 0.11, and loses a class in the ranges shown', () => {
    const { body } = readLesson(`${ikmModule}/03-sepersembilan-atau-011.md`);
    expect(decimal(hundredths(25n * 11n * 3204n, 10_000n))).toBe('88,11');
    expect(decimal(hundredths(25n * 111n * 3204n, 100_000n))).toBe('88,91');
    const dropped = new Map<string, bigint[]>();
    for (let index = 2500n; index <= 10_000n; index += 1n) {
      const [right, shown] = [classOf(index), classOf(hundredths(99n * index, 10_000n))];
      if (right !== shown)
        dropped.set(`${right} | ${shown}`, [...(dropped.get(`${right} | ${shown}`) ?? []), index]);
    }
    const rows = [...dropped].map(
      ([classes, indexes]) =>
        `| ${decimal(indexes[0] ?? 0n)} – ${decimal(indexes.at(-1) ?? 0n)} | ${classes} |`,
    );
    expect(rows).toHaveLength(3);
    const plain = body.replace(/ +/g, ' ');
    for (const expected of rows) expect(plain).toContain(expected);
    for (const [shown, exact] of [
      ['88,40', '89,29'],
      ['87,12', '88,00'],
    ] as const) {
      expect(decimal(hundredths(BigInt(shown.replace(',', '')), 99n))).toBe(exact);
      expect(body).toContain(`${shown} ÷ 0,99 = `);
      expect(body).toContain(exact);
    }
  });

  it('is rounded before it is classified', () => {
    const plain = readLesson(`${ikmModule}/04-kelas-mutu.md`).body.replace(/ +/g, ' ');
    for (const thousandths of [88_304, 88_305, 76_604, 76_605, 64_994, 64_995]) {
      const rounded = hundredths(BigInt(thousandths), 1000n);
      const before = (thousandths / 1000).toFixed(3).replace('.', ',');
      expect(plain).toContain(`| ${before} | ${decimal(rounded)} | ${classOf(rounded)} |`);
    }
    expect(classOf(hundredths(25n * 6358n, 1800n))).toBe('A');
    expect(classOf(hundredths(25n * 6357n, 1800n))).toBe('B');
    expect(ratio(150 * 90 + 50 * 78, 200)).toBe('87,00');
  });

  it('agrees with the quiz', () => {
    expect(numericAnswer(ikmModule, 'nrr-kosong')).toBe((3 + 4 + 3 + 2 + 4) / 5);
    expect(numericAnswer(ikmModule, 'hitung-ikm-tepat')).toBe((25 * 30.6) / 9);
    expect(Number(hundredths(8860n * 99n, 10_000n)) / 100).toBe(numericAnswer(ikmModule, 'penurunan-011'));
  });
});

describe('the sample', () => {
  it('follows the formula of Krejcie and Morgan', () => {
    const plain = readLesson(`${surveyModule}/04-siapa-yang-ditanya.md`).body.replace(/ +/g, ' ');
    for (const population of [100, 200, 500, 1000, 2000, 5000, 10_000]) {
      const size = (3.841 * population * 0.25) / (0.0025 * (population - 1) + 3.841 * 0.25);
      const shown = String(population).replace(/(\d)(000)$/, '$1.$2');
      expect(plain).toContain(`| ${shown} | ${Math.round(size)} |`);
    }
    expect([0.6, 0.3, 0.1].map((share) => Math.round(share * 278))).toEqual([167, 83, 28]);
    expect([0.7, 0.3].map((share) => Math.round(share * 217))).toEqual([152, 65]);
    expect(Math.ceil(278 / 0.85)).toBe(328);
    expect(numericAnswer(surveyModule, 'bagi-sampel')).toBe(Math.round(0.2 * 217));
  });

  it('reports usable sheets and refusals', () => {
    const { body } = readLesson(`${surveyModule}/05-hari-pelaksanaan.md`);
    expect(body).toContain(`**${(51 / 60) * 100}%**`);
    expect(body).toContain(`**${ratio(9 * 100, 69)}%**`);
  });
});

describe('the counter', () => {
  it('agrees on queues, errors and visits', () => {
    const accuracy = readLesson(`${basicsModule}/04-ketelitian-data.md`).body;
    const monthly = (percent: number): number => (80 * percent * 22) / 100;
    expect([monthly(5), (monthly(5) * 30) / 60]).toEqual([88, 44]);
    expect([monthly(2), (monthly(2) * 30) / 60]).toEqual([35.2, 17.6]);
    for (const figure of ['**88 berkas**', '**44 jam**', '35,2 berkas', '17,6 jam', '**26,4 jam**'])
      expect(accuracy).toContain(figure);
    let waiting = 0;
    const left = [30, 20, 15].map((arrivals) => (waiting = Math.max(0, waiting + arrivals - 24)));
    expect(left).toEqual([6, 2, 0]);
    expect(numericAnswer(basicsModule, 'kapasitas-loket')).toBe((60 / 6) * 3 * 2);
    expect(numericAnswer(basicsModule, 'baca-nik')).toBe(63 - 40);
    expect(numericAnswer(counterModule, 'waktu-jemput-bola')).toBe(12 * (15 + 10));
    expect(numericAnswer(counterModule, 'porsi-keluhan')).toBe(((21 + 14) / 50) * 100);
  });

  it('adds the complaints up', () => {
    const { body } = readLesson(`${counterModule}/03-menangani-keluhan.md`);
    const causes = [
      'Dokumen selesai melewati janji',
      'Syarat tidak sama antarpetugas',
      'Salah ketik',
      'Sikap petugas',
      'Lainnya',
    ];
    const counts = causes.map((cause) => row(body, cause)[0] ?? Number.NaN);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(40);
    const plain = body.replace(/ +/g, ' ');
    counts.forEach((count) => expect(plain).toContain(`| ${count} | ${(count / 40) * 100}% |`));
  });
});

describe('information security', () => {
  it('counts possibilities by multiplying', () => {
    const { body } = readLesson(`${accountModule}/02-frasa-sandi.md`);
    for (const power of [2, 4]) expect(body).toContain((2000 ** power).toLocaleString('id-ID'));
    expect(numericAnswer(accountModule, 'dua-kata')).toBe(3000 ** 2);
  });

  it('counts what is lost since the last backup', () => {
    const { body } = readLesson(`${deviceModule}/03-dokumen-dan-cadangan.md`);
    expect(body).toContain(`**${4 * 90} permohonan**`);
    expect(numericAnswer(deviceModule, 'pekerjaan-hilang')).toBe(3 * 70);
    expect(readLesson(`${deviceModule}/05-berkas-terkunci.md`).body).toContain(`**${64 + 11} berkas**`);
  });
});

describe('personal data', () => {
  it('counts copies and people', () => {
    const journey = readLesson(`${dataModule}/04-perjalanan-data.md`).body;
    const places = journey.split('\n').flatMap((line) => /\| (\d+) +\|$/.exec(line)?.[1] ?? []);
    const copies = places.map(Number).reduce((sum, count) => sum + count, 0);
    expect(journey).toContain(`**${copies} salinan**`);
    expect(journey).toContain(`**${copies * 40} salinan**`);
    expect(numericAnswer(dataModule, 'banyak-salinan')).toBe((1 + 1 + 8 + 2) * 25);
    expect(readLesson(`${dataModule}/05-bedah-formulir.md`).body).toContain(`**${400 - 30} NIK**`);

    const sheets = readLesson(`${dutyModule}/02-salinan-nik-dan-kk.md`).body;
    for (const count of [60 * 12 * 2, 60 * 12 * 4])
      expect(sheets).toContain(`**${count.toLocaleString('id-ID')} `);
    expect(readLesson(`${dutyModule}/03-data-di-grup.md`).body).toContain(`**${57 + 120 - 12} orang**`);
    expect(numericAnswer(dutyModule, 'penerima-terbanyak')).toBe(64 + 110 - 9);
  });

  it('names the end of 3 × 24 hours', () => {
    const week = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
    const { body } = readLesson(`${dutyModule}/05-tiga-kali-dua-puluh-empat.md`);
    const rows = [...body.matchAll(/\| (\w+) pukul (\d\d\.\d\d) +\| (\w+) pukul (\d\d\.\d\d) +\|/g)];
    expect(rows).toHaveLength(3);
    for (const [, from = '', began, until, ended] of rows) {
      expect([until, ended]).toEqual([week[(week.indexOf(from) + 3) % 7], began]);
    }
  });
});
