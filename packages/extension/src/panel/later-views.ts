// What a panel fetches when one of these tabs is first shown: one file, since they share most of what they need.
export { DecisionView } from '../decision/decision-view.tsx';
export { PageDecisionView } from '../decision/page-decision-view.tsx';
export { ProfileView } from '../profile/profile-view.tsx';
