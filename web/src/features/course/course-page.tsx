export { NotFound as CoursePage } from '../../app/not-found.tsx';
