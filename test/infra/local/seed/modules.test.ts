import { describe, expect, it } from 'vitest';
import { rightResponse } from '../../../../infra/local/seed/answers.ts';
import { readModules, readQuiz } from '../../../../infra/local/seed/content.ts';
import { moduleInput, withPictures } from '../../../../infra/local/seed/modules.ts';

describe('modules as their partners send them', () => {
  it('names pictures by their paths and leaves other links alone', async () => {
    const text = '![Peta](media/peta.svg) [berkas](media/peta.svg) ![Lain](https://example.org/a.png)';
    const put = (name: string) => Promise.resolve(`/media/abc/${name}`);
    expect(await withPictures(text, put)).toBe(
      '![Peta](/media/abc/peta.svg) [berkas](media/peta.svg) ![Lain](https://example.org/a.png)',
    );
  });

  it('has every lesson of every module, with no picture left behind and each question of one kind', async () => {
    const upload = (name: string) => Promise.resolve(`/media/abc/${name}`);
    for (const module of readModules()) {
      const input = await moduleInput(module, upload);
      expect(input.lessons).toHaveLength(module.module.lessons.length);
      const text = JSON.stringify(input);
      expect(text).not.toContain('](media/');
      for (const { content } of input.lessons) {
        expect(Object.keys(content)).toHaveLength(1);
        for (const { answer } of content.quiz?.questions ?? []) expect(Object.keys(answer)).toHaveLength(1);
      }
      expect(await moduleInput(module, upload)).toEqual(input);
    }
  });
});

describe('right answers', () => {
  const shown = (texts: readonly string[]) => texts.map((text, index) => ({ id: `o${index}`, text }));

  it('finds one for every question of the starter content', () => {
    for (const { folder: path, module } of readModules()) {
      for (const lesson of module.lessons) {
        if (lesson.kind !== 'QUIZ') continue;
        for (const question of readQuiz(path, lesson.file).questions) {
          const choices = (question.singleChoice ?? question.multipleChoice)?.choices ?? [];
          const pairs = question.matching?.pairs ?? [];
          const response = rightResponse(question, {
            id: 'q',
            text: question.text,
            choices: shown(choices.map(({ text }) => text)),
            prompts: shown(pairs.map(({ prompt }) => prompt)),
            options: shown(pairs.map(({ answer }) => answer)),
            items: shown((question.ordering?.items ?? []).map(({ text }) => text)),
          });
          expect(Object.keys(response)).toHaveLength(1);
        }
      }
    }
  });
});
