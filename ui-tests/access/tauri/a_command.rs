//! What a command returns goes to the page; one that insists on a signed-in doctor is guarded.
use tauri::State;
use phi::Phi;

#[derive(Clone, serde::Serialize, Phi)]
struct Patient {
    name: String,
    #[phi(skip)]
    id: u64,
}

#[derive(Clone)]
struct Db {
    patients: Vec<Patient>,
}

impl Db {
    fn patient(&self, id: u64) -> Patient {
        self.patients[id as usize].clone()
    }
}

struct Session {
    role: Option<Role>,
}

#[derive(PartialEq)]
enum Role {
    Doctor,
    Clerk,
}

#[tauri::command]
fn show(db: State<'_, Db>, id: u64) -> Patient { //~ phi_response_without_authentication
    db.patient(id)
}

#[tauri::command]
async fn chart(session: State<'_, Session>, db: State<'_, Db>, id: u64) -> Result<Patient, String> {
    match session.role {
        Some(Role::Doctor) => Ok(db.patient(id)),
        _ => Err("doctors only".into()),
    }
}

#[tauri::command]
fn count(db: State<'_, Db>) -> usize {
    db.patients.len()
}

fn main() {
    tauri::Builder::default()
        .manage(Db { patients: Vec::new() })
        .invoke_handler(tauri::generate_handler![show, chart, count])
        .run(tauri::generate_context!())
        .unwrap();
}
