export { NotFound as AttemptPage } from '../../app/not-found.tsx';
