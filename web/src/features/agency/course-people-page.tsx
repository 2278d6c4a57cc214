export { NotFound as CoursePeoplePage } from '../../app/not-found.tsx';
