export { NotFound as RecordPage } from '../../app/not-found.tsx';
