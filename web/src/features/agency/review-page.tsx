export { NotFound as ReviewPage } from '../../app/not-found.tsx';
