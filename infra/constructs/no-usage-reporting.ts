/**
 * Takes the place of `@apollo/usage-reporting-protobuf` in the functions' bundles. The server loads its message types
 * at every start and uses them only for a schema that is part of a federation, or with an account at Apollo.
 */
export const Trace = undefined;
export const Report = undefined;
export const ReportHeader = undefined;
export const google = undefined;
