import {
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  PDFString,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** What a part of a page is: a heading, a paragraph, a picture. */
export type Role = 'H1' | 'P' | 'Figure';

/** A part of a page that is read out. */
export interface Tag {
  readonly role: Role;
  /** Its language, where it is not that of the document. */
  readonly lang?: string | undefined;
  /** What a picture shows. */
  readonly alt?: string;
}

/** A page whose content says what it is and in which order it is read (ISO 32000-1, 14.7 and 14.8). */
export interface TaggedPage {
  /** Draws a part that is read out, in the order of the calls. */
  readonly tagged: (tag: Tag, draw: () => void) => void;
  /** Draws what only adorns the page. */
  readonly adorned: (draw: () => void) => void;
  /** Writes the tree of what was tagged; nothing is drawn after it. */
  readonly finish: () => void;
}

/** Tags the content of the only page of a document. */
export function taggedPage(pdf: PDFDocument, page: PDFPage): TaggedPage {
  const { context, catalog } = pdf;
  const [tree, root] = [context.nextRef(), context.nextRef()];
  const parts: PDFRef[] = [];
  const between = (begin: PDFOperator, draw: () => void) => {
    page.pushOperators(begin);
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  };
  return {
    tagged({ role, lang, alt }, draw) {
      const id = parts.length;
      const part = {
        Type: 'StructElem',
        S: role,
        P: root,
        Pg: page.ref,
        K: id,
        ...(lang !== undefined && { Lang: PDFString.of(lang) }),
        ...(alt !== undefined && { Alt: PDFHexString.fromText(alt) }),
      };
      parts.push(context.register(context.obj(part)));
      const properties = [PDFName.of(role), `<</MCID ${id}>>`];
      between(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, properties), draw);
    },
    adorned(draw) {
      between(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]), draw);
    },
    finish() {
      context.assign(root, context.obj({ Type: 'StructElem', S: 'Document', P: tree, K: parts }));
      const parents = context.obj({ Nums: [0, parts] });
      context.assign(
        tree,
        context.obj({ Type: 'StructTreeRoot', K: root, ParentTree: context.register(parents) }),
      );
      page.node.set(PDFName.of('StructParents'), context.obj(0));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
      catalog.set(PDFName.of('StructTreeRoot'), tree);
    },
  };
}
