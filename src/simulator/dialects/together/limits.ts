/** What may be asked of a model; the numbers are plausible ones, not those of a certain model. */
export function modelLimits(model: string) {
  return {
    model_name: model,
    default_gradient_accumulation_steps: 1,
    lora_training: {
      max_batch_size: 64,
      max_batch_size_dpo: 32,
      max_rank: 64,
      min_batch_size: 8,
      target_modules: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
    },
    full_training: { max_batch_size: 64, max_batch_size_dpo: 32, min_batch_size: 8 },
    min_learning_rate: 1e-8,
    max_learning_rate: 0.01,
    max_num_checkpoints: 10,
    max_num_epochs: 20,
    max_num_evals: 100,
    max_seq_length_dpo: 16_384,
    max_seq_length_sft: 32_768,
    min_max_seq_length: 512,
    merge_output_lora: true,
    supports_full_training: true,
    supports_reasoning: false,
    supports_tools: true,
    supports_vision: false,
  };
}
