//! What the demonstration is made of: its story, its folder, its desks.

pub mod desk;
pub mod place;
pub mod story;
