/** Under this name our id travels with a message of AWS End User Messaging, and comes back in its receipt. */
export const contextName = 'tilhor';
