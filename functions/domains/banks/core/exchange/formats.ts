/** The formats of files that are read. */
export const FILE_FORMATS = ['GIFT', 'MOODLE_XML', 'AIKEN'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
