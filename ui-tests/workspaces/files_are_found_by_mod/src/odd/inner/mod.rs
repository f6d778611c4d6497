//! A folder in a folder.
pub fn show(p: &::Patient) {
    warn!("{}", p.name); //~ phi_in_log
    warn!("{}", p.id);
}
