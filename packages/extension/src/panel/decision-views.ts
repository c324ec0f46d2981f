// What a panel fetches when the tab of cost, of eligibility or of the profile is first shown: one file, since they share most of it.
export { DecisionView } from '../decision/decision-view.tsx';
export { PageDecisionView } from '../decision/page-decision-view.tsx';
export { ProfileView } from '../profile/profile-view.tsx';
