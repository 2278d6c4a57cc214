export { NotFound as VerifyPage } from '../../app/not-found.tsx';
